import type { StageEvidence } from './lifecycle/stage-evidence';

/** Everything a computation can say in a sentence, as data; wording/evidence.ts makes the sentence. */
export type Evidence = StageEvidence;

export type { StageEvidence };
