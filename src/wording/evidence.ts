import type { Evidence } from '../core/evidence';
import { tellCluster } from './clusters/tell-cluster';
import { tellRisk } from './early-warning/tell-risk';
import { tellStage } from './lifecycle/tell-stage';
import type { Language } from './text';

/** Evidence as one sentence. Each room tells its own; here they are only joined. */
export function tellEvidence(evidence: Evidence, language: Language): string {
  switch (evidence.kind) {
    case 'stage':
      return tellStage(evidence, language);
    case 'risk':
      return tellRisk(evidence, language);
    case 'cluster':
      return tellCluster(evidence, language);
  }
}
