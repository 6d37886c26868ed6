import type { GrowthSource } from './growth-source';
import type { MarkId } from './mark';
import type { Mover } from './movers';
import type { Condition } from './rule';
import type { SegmentGap } from './segment-gap';
import type { SignalId } from './signal';
import type { StageModelId } from './stage-model';

/** A condition that held, with the number it held for. */
export interface StageReason extends Condition {
  readonly value: number;
}

export type Certainty = 'low' | 'middle' | 'high';

/** A probability of a fitted model, or how far satisfaction stands above what was expected. */
export interface Beside {
  readonly id: 'alive' | 'churn-risk' | 'beyond-expectation';
  readonly value: number;
}

/** What would give another verdict. */
export type StageChange =
  | { readonly by: 'no-order'; readonly date: number; readonly stage: string }
  | { readonly by: 'orders'; readonly orders: number; readonly stage: string };

/** Why a customer is in a stage, as data; wording/lifecycle/tell-stage.ts makes the sentence. */
export interface StageEvidence {
  readonly kind: 'stage';
  readonly model: StageModelId;
  readonly stage: string;
  readonly fellFrom: string | null;
  readonly marks: readonly MarkId[];
  /** The conditions of the rule that decided, defined signals taken apart; none for the otherwise. */
  readonly reasons: readonly StageReason[];
  /** Every signal that is known for the row. */
  readonly signals: ReadonlyMap<SignalId, number>;
  /** Signals that rules on the way asked for and that are not known: those rules were passed over. */
  readonly unknown: readonly SignalId[];
  readonly segmentGap: SegmentGap;
  readonly confidence: { readonly share: number; readonly certainty: Certainty };
  /** At most one of each kind. */
  readonly changes: readonly StageChange[];
  /** The stage the rules would give as they stand, where the previous stage is held by the hysteresis; else null. */
  readonly heldAgainst: string | null;
  /** Demand model: what moves a customer of this stage on, as far as it was rated. */
  readonly movers: readonly Mover[];
  /** Demand model, new in a new line only: where the growth comes from. */
  readonly growth: GrowthSource | null;
  /** Known of the customer and shown, though no rule of this verdict asks for it. */
  readonly beside: readonly Beside[];
  readonly asOf: number;
  /** The vocabulary the stages are named from, where it is not the model's own. */
  readonly names?: string;
  /** What of it is to be told; all of it where absent. */
  readonly part?: 'reasons' | 'changes' | 'marks' | 'footing';
}
