import type { Evidence } from '../core/evidence';
import { tellStage } from './lifecycle/tell-stage';
import type { Language } from './text';

type Tellers = { readonly [Kind in Evidence['kind']]?: (evidence: Evidence, language: Language) => string };

/** Each room tells its own evidence; here they are only joined. */
const tellers: Tellers = { stage: tellStage };

/** Evidence as one sentence. */
export function tellEvidence(evidence: Evidence, language: Language): string {
  const tell = tellers[evidence.kind];
  return tell ? tell(evidence, language) : evidence.kind;
}
