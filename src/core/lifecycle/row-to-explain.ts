import type { CompiledRules } from './compile-rules';
import type { CustomerFacts } from './facts';
import type { Moment, SignalReader } from './read-signals';
import type { SegmentGap } from './segment-gap';

/** A classified row and all that its verdict rests on. */
export interface RowToExplain {
  readonly facts: CustomerFacts;
  readonly row: number;
  readonly moment: Moment;
  readonly compiled: CompiledRules;
  readonly read: SignalReader;
  readonly previous: number;
  readonly fellFrom: number;
  readonly marks: number;
  readonly segmentGap: SegmentGap;
}
