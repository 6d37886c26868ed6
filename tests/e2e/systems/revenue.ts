import type { SystemCase } from './system-case';
import { down } from './system-case';

/** New customers, existing ones, retention, usage, and who came back. */
const before = [100, 1000, 0.8, 50, 0];
const after = [150, 900, 0.7, 60, 0];
const beforeWithReturns = [10, 100, 0.5, 20, 5];
const afterWithReturns = [14, 90, 0.6, 22, 9];

const revenue = ([fresh, existing, retention, usage, back]: readonly number[]) =>
  (fresh + existing * retention + back) * usage;

function orders<T>(all: readonly T[]): T[][] {
  if (all.length === 0) return [[]];
  return all.flatMap((first, at) =>
    orders([...all.slice(0, at), ...all.slice(at + 1)]).map((rest) => [first, ...rest]),
  );
}

/** What each factor adds when they change one after the other, averaged over all orders in which they can. */
function shapley(from: readonly number[], to: readonly number[], factors: readonly number[]): number[] {
  const all = orders(factors);
  const effects = from.map(() => 0);
  for (const order of all) {
    const now = [...from];
    for (const factor of order) {
      const was = revenue(now);
      now[factor] = to[factor];
      effects[factor] += (revenue(now) - was) / all.length;
    }
  }
  return effects;
}

/** Rows in the order shown: new, existing, retention, came back, usage. */
function bridge(from: readonly number[], to: readonly number[], factors: readonly number[]) {
  const [fresh, existing, retention, usage, back] = shapley(from, to, factors);
  const start = revenue(from);
  return [start, fresh, existing, retention, back, usage, revenue(to)].map((money) => [null, money, money / start]);
}

/** Days of 2024 from the first of January, 45292. */
const day = (month: number, date: number) => 45291 + [0, 0, 31, 60, 91, 121, 152][month] + date;

/**
 * Months bought in, on paper: Ann 1 2 4 · Bo 1 3 · Cy 2 3 4 · Di 3.
 * January: Ann and Bo new. February: Cy new, Bo lost. March: Di new, Bo back, Ann lost. April: Ann back, Bo and Di lost.
 */
const customer = down('Ann', 'Bo', 'Ann', 'Cy', 'Bo', 'Cy', 'Di', 'Ann', 'Cy', 'Cy');
const date = down(
  day(1, 5),
  day(1, 20),
  day(2, 2),
  day(2, 9),
  day(3, 1),
  day(3, 9),
  day(3, 15),
  day(4, 3),
  day(4, 9),
  day(4, 30),
);
const amount = down(20, 40, 30, 10, 50, 10, 5, 25, 10, 15);

const firsts = [day(1, 1), day(2, 1), day(3, 1), day(4, 1)];

const retention: readonly SystemCase[] = [
  {
    system: 'customers of a log',
    id: 'CUSTOMERS',
    arguments: [
      down('Ann', 'Bo', 'Ann', 'Ann', 'Ann', 'Bo'),
      down(10_000, 10_003, 10_000, 10_030, 10_031, 10_005),
      down(20, 15, 5, 30, -6, 0),
    ],
    working: `Ann: 20 and 5 on one day are one order, 30 another, −6 a return: 2 orders, 49, average 24.5. The first order is not a
      repeat: 30 − 6 over one. Bo: 15, and an order of 0: 2 orders, 15, 7.5, repeat 0.`,
    expected: [null, ['Ann', 10_000, 10_030, 2, 49, 24.5, 24], ['Bo', 10_003, 10_005, 2, 15, 7.5, 0]],
  },
  {
    system: 'leaky funnel',
    id: 'BASE_BRIDGE',
    arguments: [customer, date, 'month', 60, 15],
    working: `Opening + new + back − lost = closing: 0+2=2, 2+1−1=2, 2+1+1−1=3, 3+0+1−2=2. Each lost costs 60 to replace and 15
      to keep, 45 more. Own gaps: Ann 44.5, Bo 41, Cy 27: fewer than 20, so the gap is 60; a month is shorter.`,
    expected: [
      null,
      [firsts[0], 0, 2, 0, 0, 2, 0, 0, 0, 60, /shorter/i, /begins/],
      [firsts[1], 2, 1, 0, 1, 2, 60, 15, 45, 60, /shorter/i, ''],
      [firsts[2], 2, 1, 1, 1, 3, 60, 15, 45, 60, /shorter/i, ''],
      [firsts[3], 3, 0, 1, 2, 2, 120, 30, 90, 60, /shorter/i, ''],
    ],
  },
  {
    system: 'retention triangle',
    id: 'COHORTS',
    arguments: [customer, date],
    working: 'Counted on paper: Ann and Bo began in January, Cy in February, Di in March.',
    expected: [null, [firsts[0], 2, 2, 1, 1, 1], [firsts[1], 1, 1, 1, 1, ''], [firsts[2], 1, 1, 0, '', '']],
  },
  {
    system: 'retention triangle',
    id: 'COHORTS',
    arguments: [customer, date, amount, 'month', 'retention'],
    working: 'The same as shares of the cohort.',
    expected: [null, [firsts[0], 2, 1, 0.5, 0.5, 0.5], [firsts[1], 1, 1, 1, 1, ''], [firsts[2], 1, 1, 0, '', '']],
  },
  {
    system: 'retention triangle',
    id: 'COHORTS',
    arguments: [customer, date, amount, 'month', 'value'],
    working: 'Revenue per customer, cumulated: January 60, 30, 50, 25 over two; February 10, 10, 25 of one; March 5.',
    expected: [null, [firsts[0], 2, 30, 45, 70, 82.5], [firsts[1], 1, 10, 20, 45, ''], [firsts[2], 1, 5, 5, '', '']],
  },
  {
    system: 'retention triangle',
    id: 'COHORTS',
    arguments: [customer, date, amount, 'quarter', 'orders'],
    working:
      'By quarters all four began in the first: 2 + 2 + 2 + 1 = 7 orders in it, Ann’s and two of Cy’s in the second.',
    expected: [null, [firsts[0], 4, 7, 3]],
  },
];

export const revenueSystems: readonly SystemCase[] = [
  {
    system: 'revenue identity',
    id: 'REVENUE_IDENTITY',
    arguments: [down(100, 20), down(1000, 150), down(0.8, 0.5), down(50, 40)],
    working: `(100 + 1000 × .8) × 50 = 45,000, of it 5,000 and 40,000; a point of retention is 10 customers at 50, a per cent of
      usage 1 % of all. (20 + 75) × 40 = 3,800, of it 800 and 3,000; 1.5 × 40 = 60; 38.`,
    expected: [null, [45_000, 5_000, 40_000, 900, 500, 450], [3_800, 800, 3_000, 95, 60, 38]],
  },
  {
    system: 'revenue bridge',
    id: 'REVENUE_BRIDGE',
    arguments: [down(...before.slice(0, 4)), down(...after.slice(0, 4))],
    working: 'Four factors changed one after the other, in all 24 orders, and what each adds averaged.',
    expected: [null, ...bridge(before, after, [0, 1, 2, 3])],
  },
  {
    system: 'revenue bridge with customers who came back',
    id: 'REVENUE_BRIDGE',
    arguments: [[beforeWithReturns], [afterWithReturns]],
    working: 'Five factors in all 120 orders.',
    expected: [null, ...bridge(beforeWithReturns, afterWithReturns, [0, 1, 2, 3, 4])],
  },
  ...retention,
];
