/** Everything a computation can say in a sentence, as data; wording/evidence.ts makes the sentence. */
export type Evidence = StageEvidence;

/** Replaced by the lifecycle room's own record. */
export interface StageEvidence {
  readonly kind: 'stage';
}
