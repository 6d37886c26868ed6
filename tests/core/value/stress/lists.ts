import { randomFrom } from '../../../../src/core/random';
import type { CustomerHistory } from '../../../../src/core/value/customer-history';
import { transactionModels } from '../../../../src/core/value/transaction-models';

type Customer = readonly [x: number, last: number, age: number];

export function historyOf(customers: readonly Customer[]): CustomerHistory {
  const of = (at: 0 | 1 | 2): Float64Array => Float64Array.from(customers, (customer) => customer[at]);
  return { rows: customers.length, repeatOrders: of(0), lastOrder: of(1), age: of(2), problems: new Map() };
}

/** Customers made up by MBG/NBD, orders and ages on whole days, in weeks. */
function usual(count: number, [r, alpha, a, b]: readonly number[], weeks: number, seed: number): Customer[] {
  const random = randomFrom(seed);
  const own = Float64Array.of(r, alpha, a, b);
  return Array.from({ length: count }, (): Customer => {
    const age = Math.ceil(weeks * 7 * (0.5 + 0.5 * random.uniform())) / 7;
    const { repeats, last } = transactionModels['mbg-nbd'].simulate(own, age, random);
    const day = Math.min(age, Math.ceil(last * 7) / 7);
    return [Math.min(repeats, Math.round(day * 7)), day, age];
  });
}

/** Heavy buyers that brought other implementations down (CLVTools #100, and 200 orders in 40 weeks, 2,000 in 100). */
const notorious: readonly Customer[] = [
  [221, 103.42857, 103.57143],
  [254, 97.14286, 97.28571],
  [161, 94.71429, 98],
  [204, 98.57143, 99.42857],
  [200, 39.9, 40],
  [2000, 99.9, 100],
  [2000, 10, 100],
  [5000, 715, 716],
  [5000, 0.001, 716],
  [1, 1e-9, 716],
];

/** On nearly every day of up to ten years, some of whom fell silent. */
function daily(count: number): Customer[] {
  const random = randomFrom(8);
  return Array.from({ length: count }, (_, i): Customer => {
    const days = Math.ceil(3650 * (0.3 + 0.7 * random.uniform()));
    const active = i % 3 === 0 ? Math.ceil(days * random.uniform()) : days - (i % 4);
    return [Math.max(1, Math.round(active * (0.6 + 0.4 * random.uniform()))), active / 7, days / 7];
  });
}

const ordinary = usual(400, [0.5, 6, 0.9, 1.6], 60, 1);

/** Lists of customers that are hard on a fit or on a formula, each by what it is. */
export const stressLists: Readonly<Record<string, CustomerHistory>> = {
  'customers all alike': historyOf(Array.from({ length: 100 }, () => [3, 20, 40])),
  'customers of two kinds': historyOf(Array.from({ length: 100 }, (_, i) => (i % 2 ? [3, 20, 40] : [5, 30, 40]))),
  'one customer': historyOf([[3, 20, 40]]),
  'nobody at all': historyOf([]),
  'one-time buyers only': historyOf(Array.from({ length: 200 }, (_, i) => [0, 0, 1 + (i % 50)])),
  'one repeat order among one-time buyers': historyOf([
    [1, 2, 40],
    ...Array.from({ length: 199 }, (_, i): Customer => [0, 0, 1 + (i % 50)]),
  ]),
  'ordinary customers': historyOf(ordinary),
  'ten heavy buyers among 10,000': historyOf([...notorious, ...usual(9990, [0.5, 6, 0.9, 1.6], 60, 2)]),
  'ten heavy buyers among 100': historyOf([...notorious, ...ordinary.slice(0, 90)]),
  'daily buyers over years': historyOf(daily(200)),
  'customers who never drop out': historyOf(usual(400, [2, 4, 1e-9, 1e9], 60, 3)),
  'customers who all drop out at once': historyOf(usual(400, [2, 1, 50, 5], 60, 4)),
  'customers of one rate': historyOf(usual(400, [1e7, 5e7, 0.9, 3], 60, 5)),
  'customers seen for a day': historyOf(
    Array.from({ length: 100 }, (_, i) => (i % 3 ? [0, 0, 1 / 7] : [1, 1 / 7, 1 / 7])),
  ),
  'customers seen for no time': historyOf(
    Array.from({ length: 100 }, (_, i): Customer => (i % 2 ? [0, 0, 0] : [i % 5, i % 5, 10])),
  ),
};
