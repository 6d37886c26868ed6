import type { GrowthSource } from '../../core/lifecycle/growth-source';
import type { SignalId } from '../../core/lifecycle/signal';
import type { Beside } from '../../core/lifecycle/stage-evidence';

/** How one language tells the evidence of a stage; numbers come ready to print. */
export interface StagePhrases {
  /** What a condition that held says: the value met it. Empty where it adds nothing. */
  readonly reasons: Readonly<Record<SignalId, (value: number) => string>>;
  silent(days: string, ratio: string, gap: string): string;
  falling(trend: string, level: string): string;
  rising(trend: string): string;
  noOrder(): string;
  fellFrom(stage: string, path: string | null): string;
  marks(names: readonly string[]): string;
  /** What moves a customer on: each with its name and its rating. */
  movers(rated: readonly { readonly name: string; readonly rating: string }[]): string;
  /** Where growth in a new line comes from: the change of the original lines as a share, the volume of the new line. */
  readonly growth: Readonly<Record<GrowthSource['from'], (original: number, more: number) => string>>;
  readonly beside: Readonly<Record<Beside['id'], (value: number) => string>>;
  held(stage: string): string;
  withoutOrder(date: string, stage: string): string;
  withOrders(orders: number, stage: string, back: boolean): string;
  confidence(certainty: 'low' | 'middle' | 'high'): string;
  segmentGap(days: string, from: 'rules' | 'rows' | 'default', rows: number): string;
  unknown(names: readonly string[]): string;
  /** Stands between the words of a list. */
  readonly comma: string;
  /** Puts clauses into one sentence, and sentences into one text. */
  sentence(clauses: readonly string[]): string;
  text(sentences: readonly string[]): string;
}
