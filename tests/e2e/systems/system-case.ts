import type { Tolerance } from '../../matchers/close-to';
import type { TypedCall } from '../laid-out-call';
import type { System } from './systems';

/** A cell as it must be: exactly, as a number within the tolerance, by a pattern; null where another case judges it. */
export type ExpectedCell = string | number | RegExp | null;

/** One formula of a system, and an answer that was found without the product. */
export interface SystemCase extends TypedCall {
  readonly system: System;
  /** How the expected answer was found: the sum on paper, or the independent computation. */
  readonly working: string;
  /** The answer from its first cell on; a row of null (headings) is not judged. */
  readonly expected: readonly (readonly ExpectedCell[] | null)[];
  /** Where the answer goes on below the rows expected or right of them. */
  readonly more?: true;
  /** How near numbers must come; to nine digits when not given. */
  readonly tolerance?: Tolerance;
}

/** Cells as a column. */
export function down<T extends ExpectedCell>(...cells: readonly T[]): T[][];
export function down(...cells: readonly ExpectedCell[]): ExpectedCell[][];
export function down(...cells: readonly ExpectedCell[]): ExpectedCell[][] {
  return cells.map((cell) => [cell]);
}

/** A function within a formula. */
export function nested(id: string, ...given: readonly unknown[]): TypedCall {
  return { id, arguments: given };
}
