import type { Text } from '../wording/text';
import type { Answer } from './answer';
import type { ArgumentSpec, Received } from './argument';

/** What the adapter gives every computation besides its arguments. */
export interface Surroundings {
  /** Rows the column arguments were aligned to; 1 when there are none. */
  readonly rows: number;
  /** The id of a word in a vocabulary, whatever language it is written in; null when it has none. */
  identify(vocabulary: string, text: string): string | null;
}

export interface Example {
  /** Arguments as Excel would pass them: 2-D ranges, single values, null for omitted. */
  readonly arguments: readonly unknown[];
  /** The formula as one would type it, with literal ranges named as on the help page. */
  readonly formula: string;
  readonly says: Text;
  /** Result cells expected, English; numbers are compared to the six digits the help shows. Rows may be cut with `firstRows`. */
  readonly result: readonly (readonly (string | number)[])[];
  readonly firstRows?: number;
}

export type FunctionCategory = 'stages' | 'rfm' | 'customers' | 'value' | 'retention' | 'revenue' | 'selling';

type Arguments = Readonly<Record<string, ArgumentSpec>>;

/** One worksheet function. functions.json, registration, help, pane forms and tests are derived from it. */
export interface FunctionSpec<A extends Arguments = Arguments> {
  /** Stable for ever: formulas in saved workbooks refer to it. Also its name after the namespace. */
  readonly id: string;
  readonly category: FunctionCategory;
  readonly summary: Text;
  /** In the order they are passed; the order is API. */
  readonly arguments: A;
  /** What is spilled, with headings and units. */
  readonly result: Text;
  /** Formula, paper and equation, for the help page. */
  readonly source: Text;
  readonly examples: readonly Example[];
  compute(received: { readonly [Id in keyof A]: Received<A[Id]> }, surroundings: Surroundings): Answer;
}

/** Types a spec by its own arguments and widens it for the catalogue. */
export function defineFunction<const A extends Arguments>(spec: FunctionSpec<A>): FunctionSpec {
  return spec as unknown as FunctionSpec;
}
