import type { NumberMatrix } from '../../columns';
import { ProblemError } from '../../problem';
import { periodSpan } from '../period-span';

/** What a period shows: how many orders, or only whether there was one. */
export type EmissionId = 'orders' | 'bought';

/** Sequences of observations, equal ones kept once with their number. */
export interface Sequences {
  readonly emission: EmissionId;
  /** Distinct observations, rising. */
  readonly values: Float64Array;
  /** Places in `values`, sequence after sequence. */
  readonly observed: Uint16Array;
  /** Where each distinct sequence starts in `observed`; one more entry ends the last. */
  readonly starts: Int32Array;
  /** Customers with this sequence. */
  readonly weights: Float64Array;
  /** Distinct sequence of each row; −1 where a row has none. */
  readonly ofRow: Int32Array;
  readonly customers: number;
}

/** More orders than this in one period are volumes, whatever the sheet calls them. */
const mostOrders = 100;

/**
 * Histories as sequences: each starts in the period after that of the first order and ends with the last known period,
 * so lengths differ; a blank inside is 0. Rows with a problem have none.
 * @param emission - null takes orders where every number is whole, from 0 to 100, and bought or not otherwise
 * Throws `below` for a negative number of orders and `not-whole` for a broken one.
 */
export function readSequences(histories: NumberMatrix, emission: EmissionId | null): Sequences {
  const { rows, columns, values: cells, problems } = histories;
  const kind = emission ?? (cells.every(isFewOrders) ? 'orders' : 'bought');
  const seen = new Map<number, number>();
  const spans: (readonly [number, number])[] = [];
  for (let row = 0; row < rows; row++) {
    const [first, end] = periodSpan(cells, row * columns, (row + 1) * columns, true);
    const from = problems.has(row) ? end : first + 1;
    spans.push([from, end]);
    for (let i = from; i < end; i++) seen.set(observation(cells[i], kind, row), 0);
  }
  const values = Float64Array.from(seen.keys()).sort();
  values.forEach((value, at) => seen.set(value, at));
  const places = new Map<string, number>();
  const ofRow = new Int32Array(rows).fill(-1);
  const weights: number[] = [];
  const starts = [0];
  const observed: number[] = [];
  const own: number[] = [];
  let customers = 0;
  spans.forEach(([from, end], row) => {
    if (end <= from) return;
    own.length = 0;
    let key = '';
    for (let i = from; i < end; i++) {
      const at = seen.get(observation(cells[i], kind, row))!;
      own.push(at);
      key += String.fromCharCode(at);
    }
    let place = places.get(key);
    if (place === undefined) {
      place = weights.length;
      places.set(key, place);
      weights.push(0);
      for (const each of own) observed.push(each);
      starts.push(observed.length);
    }
    weights[place]++;
    ofRow[row] = place;
    customers++;
  });
  return {
    emission: kind,
    values,
    observed: Uint16Array.from(observed),
    starts: Int32Array.from(starts),
    weights: Float64Array.from(weights),
    ofRow,
    customers,
  };
}

/** Some of the sequences, taken evenly through the list. */
export function sampleOf(all: Sequences, most: number): Sequences {
  const count = all.weights.length;
  if (count <= most) return all;
  const chosen = Array.from({ length: most }, (_, i) => Math.floor((i * count) / most));
  const starts = [0];
  const observed: number[] = [];
  for (const each of chosen) {
    for (let i = all.starts[each]; i < all.starts[each + 1]; i++) observed.push(all.observed[i]);
    starts.push(observed.length);
  }
  const weights = Float64Array.from(chosen, (each) => all.weights[each]);
  return {
    ...all,
    observed: Uint16Array.from(observed),
    starts: Int32Array.from(starts),
    weights,
    customers: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

function isFewOrders(cell: number): boolean {
  return Number.isNaN(cell) || (Number.isInteger(cell) && cell >= 0 && cell <= mostOrders);
}

function observation(cell: number, kind: EmissionId, row: number): number {
  const value = Number.isNaN(cell) ? 0 : cell;
  if (kind === 'bought') return value > 0 ? 1 : 0;
  const place = { argument: 'histories', row: row + 1, received: value };
  if (value < 0) throw new ProblemError({ code: 'below', ...place, expected: [0] });
  if (!Number.isInteger(value)) throw new ProblemError({ code: 'not-whole', ...place });
  return value;
}
