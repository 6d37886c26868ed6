import type { TextColumn } from '../core/columns';
import type { Baskets } from '../core/cross-sell/baskets';
import { basketsOf } from '../core/cross-sell/baskets';
import { internByName } from '../core/names/intern-by-name';
import { internCustomers } from '../core/transactions/intern-customers';
import { finish } from '../core/work';
import { wholeRows } from './whole-rows';

interface ReceivedLines {
  readonly customer: TextColumn;
  readonly product_line: TextColumn;
}

interface LineBaskets {
  readonly baskets: Baskets;
  /** By customer code, in order of first appearance. */
  readonly customers: readonly (string | number)[];
  /** By line code, in order of name. */
  readonly lines: readonly (string | number)[];
}

/** What every customer has bought, from (customer, product line) pairs. Throws the first faulty row's problem. */
export function lineBaskets({ customer, product_line }: ReceivedLines): LineBaskets {
  const rows = wholeRows({ customer, product_line });
  const { codes, ids } = finish(internCustomers(customer.values));
  const lines = internByName(product_line.values);
  const counts = { customerCount: ids.length, lineCount: lines.names.length };
  return { baskets: basketsOf(codes, lines.codes, rows, counts), customers: ids, lines: lines.names };
}
