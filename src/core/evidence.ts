import type { ClusterEvidence } from './clusters/cluster-evidence';
import type { RiskEvidence } from './early-warning/risk-evidence';
import type { StageEvidence } from './lifecycle/stage-evidence';

/** Everything a computation can say in a sentence, as data; wording/evidence.ts makes the sentence. */
export type Evidence = StageEvidence | RiskEvidence | ClusterEvidence;

export type { StageEvidence };
