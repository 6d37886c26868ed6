import type { NumberColumn, TextColumn } from '../core/columns';
import type { GroupedTransactions } from '../core/transactions/group-by-customer';
import { groupByCustomer } from '../core/transactions/group-by-customer';
import { internCustomers } from '../core/transactions/intern-customers';
import { finish } from '../core/work';
import { wholeRows } from './whole-rows';

interface Received {
  readonly customer: TextColumn;
  readonly date: NumberColumn;
  /** null: every row is an order. */
  readonly amount: NumberColumn | null;
}

/** The rows of a log that is counted as a whole, by customer and day. Throws as `wholeRows`. */
export function wholeLog({ customer, date, amount }: Received): GroupedTransactions {
  wholeRows(amount ? { customer, date, amount } : { customer, date });
  const { codes, ids } = finish(internCustomers(customer.values));
  const amounts = amount?.values ?? new Float64Array(codes.length);
  return finish(groupByCustomer({ customers: codes, days: date.values, amounts, customerCount: ids.length }, null));
}
