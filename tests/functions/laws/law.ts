import type fc from 'fast-check';

export type Arguments = readonly unknown[];

/** An argument whose rows are rows of the list, by its position; a table keeps its heading rows on top. */
export interface RowsOf {
  readonly at: number;
  readonly heading: number;
}

/** What becomes of the answer when money is told in another currency: cells that are multiplied, all others stay. */
export interface Money {
  /** The same arguments with every amount times `factor`. */
  scale(given: Arguments, factor: number): Arguments;
  /** Whether a cell of the answer is an amount; `line` is the answer’s row, to know it by its label. */
  isAmount(column: number, line: readonly unknown[]): boolean;
  /** A cell that changes in another way than an amount; null for all the others. */
  otherwise?(
    line: readonly unknown[],
    column: number,
    factor: number,
    whole: readonly (readonly unknown[])[],
  ): number | null;
}

/** How a function behaves when its input is arranged otherwise. */
export interface Law {
  readonly id: string;
  readonly given: fc.Arbitrary<Arguments>;
  /** None for a function that takes no list. */
  readonly rows: readonly RowsOf[];
  /**
   * What becomes of the answer when the rows are put in another order: it has a row for each of them, which go along;
   * or it stays as a whole; or its own rows come in another order (of first appearance, or of equals).
   */
  readonly answer: 'goes along' | 'stays' | 'any order';
  /** Heading rows of an answer that goes along. */
  readonly heading?: number;
  /** Whether each row is judged by itself, so that parts of the list get the same answers. */
  readonly single?: boolean;
  /** Null where no argument is money. */
  readonly money: Money | null;
  /** Positions of arguments that name customers or groups (a column of a table), and where in the answer names come back. */
  readonly names?: readonly { readonly at: number; readonly column?: number }[];
  readonly namesInAnswer?: readonly number[];
  readonly runs?: number;
  /** Relative tolerance: sums in another order, or a fit begun elsewhere. */
  readonly near?: number;
}

export const column = (at: number): RowsOf => ({ at, heading: 0 });
export const columns = (...at: number[]): RowsOf[] => at.map(column);
export const table = (at: number): RowsOf => ({ at, heading: 1 });

type Range = readonly (readonly unknown[])[];

/** Every number of the arguments at these positions, times the factor. */
export function scaleAt(...positions: number[]): Money['scale'] {
  return (given, factor) => given.map((each, at) => (positions.includes(at) ? scaled(each, factor) : each));
}

export function scaled(value: unknown, factor: number): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map((each) => scaled(each, factor));
  return typeof value === 'number' ? value * factor : value;
}

/** The arguments with the rows of the list replaced. */
export function withRows({ rows }: Law, given: Arguments, change: (body: Range, width: number) => Range): Arguments {
  return given.map((each, at) => {
    const own = rows.find((row) => row.at === at);
    if (!own || !Array.isArray(each)) return each;
    const range = each as Range;
    return [...range.slice(0, own.heading), ...change(range.slice(own.heading), range[0].length)];
  });
}

export function countOfRows({ rows }: Law, given: Arguments): number {
  const lengths = rows.flatMap(({ at, heading }) => {
    const range = given[at];
    return Array.isArray(range) ? [range.length - heading] : [];
  });
  return Math.max(0, ...lengths);
}
