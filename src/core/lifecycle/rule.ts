import type { MarkId } from './mark';
import type { DefinedSignal, SignalId } from './signal';
import type { StageModelId } from './stage-model';

export type Operator = 'at-least' | 'at-most' | 'above' | 'below' | 'is' | 'is-not';

/** One comparison. A signal that is not known for a row meets no condition: its rule is passed over. */
export interface Condition {
  readonly signal: SignalId;
  readonly operator: Operator;
  /** A number; 1 for yes and 0 for no; a stage's code where the signal is the stage. */
  readonly threshold: number;
}

/** Holds where all its conditions do; without conditions it always holds ("otherwise"). */
export interface Rule<Result extends string = string> {
  readonly result: Result;
  /** Set beside the stage where this rule decides it. */
  readonly mark?: MarkId;
  readonly all: readonly Condition[];
}

export interface RuleSettings {
  /** Days; null takes the median of the rows passed. */
  readonly segmentGap: number | null;
  /** How many gaps of the customer's own the segment gap weighs as much as. */
  readonly segmentWeight: number;
  /** Share by which a threshold must be passed to leave the previous stage. */
  readonly hysteresis: number;
}

/**
 * A stage model as data. `stages` and `fellFrom`: first match wins and the last stage rule is the otherwise.
 * `definitions` and `marks`: each that holds counts; two of one name mean either.
 */
export interface RuleTable {
  readonly model: StageModelId;
  readonly settings: RuleSettings;
  readonly definitions: readonly Rule<DefinedSignal>[];
  readonly stages: readonly Rule[];
  readonly fellFrom: readonly Rule[];
  readonly marks: readonly Rule<MarkId>[];
}

const signs = { '≥': 'at-least', '≤': 'at-most', '>': 'above', '<': 'below', '=': 'is', '≠': 'is-not' } as const;

/** A condition in signs: when('overdue', '≥', 2). Flags take true and false. */
export function when(signal: SignalId, sign: keyof typeof signs, threshold: number | boolean): Condition {
  return { signal, operator: signs[sign], threshold: Number(threshold) };
}
