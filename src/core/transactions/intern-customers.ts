import type { Work } from '../work';
import { customerKey } from './customer-key';

export interface InternedCustomers {
  /** Code of each row's customer, numbered by first appearance; −1 where the id is blank. */
  readonly codes: Int32Array;
  /** The id of each code exactly as it stood where it first appeared. */
  readonly ids: readonly (string | number)[];
  /** Spellings beyond the first of their customer: "A1 " beside "A1". */
  readonly merged: number;
  /** Numeric ids of more than 15 digits: a sheet has already rounded them. */
  readonly imprecise: number;
}

const rowsPerStep = 16_384;
const greatestPreciseId = 999_999_999_999_999;

/** Gives every customer id a code. Ids are only compared (see `customerKey`), never read: any text is an ordinary id. */
export function* internCustomers(values: readonly (string | number | null)[]): Work<InternedCustomers> {
  const rows = values.length;
  const codes = new Int32Array(rows).fill(-1);
  const ids: (string | number)[] = [];
  const codeBySpelling = new Map<string | number, number>();
  /** Only keys whose customer was first seen in another spelling. */
  const codeByKey = new Map<string | number, number>();
  let imprecise = 0;

  for (let from = 0; from < rows; from += rowsPerStep) {
    const to = Math.min(from + rowsPerStep, rows);
    for (let row = from; row < to; row++) {
      const value = values[row];
      if (value === null || value !== value) continue;
      let code = codeBySpelling.get(value);
      if (code === undefined) {
        const key = customerKey(value);
        if (key === '') continue;
        code = codeBySpelling.get(key) ?? codeByKey.get(key);
        if (code === undefined) {
          code = ids.length;
          ids.push(value);
          if (key !== value) codeByKey.set(key, code);
          if (typeof value === 'number' && Math.abs(value) > greatestPreciseId) imprecise++;
        }
        codeBySpelling.set(value, code);
      }
      codes[row] = code;
    }
    yield { done: to, total: rows };
  }
  return { codes, ids, merged: codeBySpelling.size - ids.length, imprecise };
}
