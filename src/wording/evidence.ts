import type { Evidence } from '../core/evidence';
import { tellStage } from './lifecycle/tell-stage';
import type { Language } from './text';

/** Evidence as one sentence. Each room tells its own; here they are only joined. */
export function tellEvidence(evidence: Evidence, language: Language): string {
  return tellStage(evidence, language);
}
