import { fitExample } from './fit-example';

type Cells = readonly (readonly (number | string)[])[];

const [first, last, orders, amount] = fitExample.arguments as readonly Cells[];

/** The customers of CLV_FIT's example as a log: orders evenly spaced between the first and the last. */
const rows = first.flatMap(([from], customer) => {
  const count = Number(orders[customer][0]);
  const [start, end] = [Number(from), Number(last[customer][0])];
  return Array.from({ length: count }, (_, order) => ({
    customer: `C${String(customer + 1).padStart(2, '0')}`,
    date: start + Math.round(count > 1 ? ((end - start) * order) / (count - 1) : 0),
    amount: Number(amount[customer][0]) || 40,
  }));
});

export const smallLog = {
  customer: rows.map((row) => [row.customer]),
  date: rows.map((row) => [row.date]),
  amount: rows.map((row) => [row.amount]),
  /** Sheet rows it takes below its headings. */
  last: rows.length + 1,
};
