import { internCustomers } from '../transactions/intern-customers';
import { finish } from '../work';
import { compareNames } from './compare-names';

export interface InternedNames {
  /** Code of each row's name, numbered in the order of the names; −1 where blank. */
  readonly codes: Int32Array;
  readonly names: readonly (string | number)[];
}

/**
 * Gives every name (segment, product line, channel, stage) a code by its place among the names, so that a table of
 * them is the same in whatever order the rows come.
 */
export function internByName(values: readonly (string | number | null)[]): InternedNames {
  const { codes, ids } = finish(internCustomers(values));
  const order = ids.map((_, code) => code).sort((a, b) => compareNames(ids[a], ids[b]));
  const place = new Int32Array(ids.length);
  order.forEach((code, at) => (place[code] = at));
  return { codes: codes.map((code) => (code < 0 ? -1 : place[code])), names: order.map((code) => ids[code]) };
}
