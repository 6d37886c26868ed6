import type { SystemCase } from './system-case';
import { down } from './system-case';
import { asOf, bg, customers, firsts, fitTable, lasts, mbg, orders, pareto, weeksPerMonth } from './value-models';

const [p, q, gamma] = [6.25, 3.74, 15.44];
const spendLines = [
  ['p', p],
  ['q', q],
  ['gamma', gamma],
] as const;
const amounts = down(...customers.map(({ amount }) => amount));

/** Gamma-Gamma: p(γ + x·m̄)/(px + q − 1), and pγ/(q − 1) where there is no repeat order. */
const spend = customers.map(({ orders: k, amount }) =>
  k === 1 ? (p * gamma) / (q - 1) : (p * (gamma + (k - 1) * Number(amount))) / (p * (k - 1) + q - 1),
);

/** Orders of each month, discounted from its end. */
function discounted(model: typeof bg, row: number, months: number, annual: number): number {
  let sum = 0;
  for (let m = 1; m <= months; m++) {
    const [until, before] = [m, m - 1].map((n) => (n === 0 ? 0 : model.outlooks[row].orders(n * weeksPerMonth)));
    sum += (until - before) / (1 + annual) ** (m / 12);
  }
  return sum;
}

const clv = customers.map((_, row) => discounted(mbg, row, 12, 0.1) * spend[row]);
const none = mbg.outlooks.map((each) => each.none(3 * weeksPerMonth));
const grid = { relative: 1e-9, because: 'sums of a fine grid against closed forms' };

const values: readonly SystemCase[] = [
  {
    system: 'value of a customer',
    id: 'CLV',
    arguments: [firsts, lasts, orders, amounts, asOf, null, null, fitTable(mbg, ...spendLines)],
    working: `Orders expected in each of 12 months, from first principles, at 10 % a year from the month’s end, times the
      Gamma-Gamma amount per order.`,
    tolerance: grid,
    expected: down(...clv),
  },
  {
    system: 'value of a customer',
    id: 'CLV',
    arguments: [firsts, lasts, orders, amounts, asOf, 6, 0.15, fitTable(bg, ['mean_repeat_order', 36]), 0.3],
    working:
      'Half a year at 15 %, 36 an order for all where the fit has no spend of its own, of which 30 % are margin.',
    tolerance: grid,
    expected: down(...customers.map((_, row) => discounted(bg, row, 6, 0.15) * 36 * 0.3)),
  },
  {
    system: 'orders without an end, discounted',
    id: 'DERT',
    arguments: [
      35_000,
      35_000 + 1750,
      8,
      35_000 + 3893,
      Math.exp((0.0027 / 50) * 365.25) - 1,
      [
        ['model', 'pareto-nbd'],
        ['time_unit', 'day'],
        ['r', 0.5629966],
        ['alpha', 50 * 12.559037],
        ['s', 0.4081095],
        ['beta', 50 * 10.5148048],
      ],
    ],
    working: `Published: BTYD’s example of pnbd.DERT, x = 7, t_x = 35, T = 77.86, δ = .0027: 1.864183. Fifty times finer in time,
      so that 77.86 are whole days.`,
    tolerance: { absolute: 5e-7, because: 'published to seven digits' },
    expected: down(1.864183),
  },
  {
    system: 'churn risk',
    id: 'CHURN_RISK',
    arguments: [customers[0].first, customers[0].last, 3, asOf, 13 / weeksPerMonth, fitTable(pareto)],
    working:
      'Published for x 2, t_x 30.43, T 38.86, 13 weeks: L(T + t)/L(T) = .6330864, where the short form gives .6097336.',
    tolerance: { relative: 1e-4, because: 'weeks to two digits stand for whole days' },
    expected: down(0.6330864),
  },
  {
    system: 'BG/NBD',
    id: 'EXPECTED_ORDERS',
    arguments: [customers[0].first, customers[0].last, 3, asOf, 39 / weeksPerMonth, fitTable(bg)],
    working: 'Published (Fader, Hardie & Lee 2005): x = 2, t_x = 30.43, T = 38.86 → 1.226 orders in 39 weeks.',
    tolerance: { absolute: 5e-4, because: 'published to three digits' },
    expected: down(1.226),
  },
  {
    system: 'BG/NBD',
    id: 'P_ALIVE',
    arguments: [45_000, 45_216, 27, 45_217, fitTable(bg)],
    working: 'Published (BTYD): customer 1516 of CDNOW, x = 26, t_x = 30.857, T = 31: .9688523.',
    tolerance: { absolute: 1e-4, because: 'the parameters of that fit differ in the fifth digit' },
    expected: down(0.9688523),
  },
  {
    system: 'Pareto/NBD',
    id: 'P_ALIVE',
    arguments: [45_000, 45_216, 27, 45_217, fitTable(pareto)],
    working: 'Published (BTYD) for the same customer: .997874.',
    tolerance: { absolute: 1e-5, because: 'the parameters are published to four digits' },
    expected: down(0.997874),
  },
  {
    system: 'MBG/NBD',
    id: 'P_ALIVE',
    arguments: [firsts, lasts, orders, asOf, fitTable(mbg)],
    working:
      'By hand, 1/[1 + a/(b + x)·((α + T)/(α + t_x))^(r + x)]; for x = 0 published as .38972, for x = 2, t_x = 30.43 as .70613.',
    tolerance: { absolute: 2e-5, because: 'published to five digits, weeks to two' },
    expected: down(0.70613, null, 0.38972),
  },
];

/** The first day on which an order has come with at least that chance, by halving; blank where it never does. */
function firstDay(row: number, chance: number): number | '' {
  const { none: silent } = mbg.outlooks[row];
  let [never, surely] = [0, 36_525];
  if (1 - silent(surely / 7) < chance) return '';
  while (surely - never > 1) {
    const day = (never + surely) >> 1;
    if (1 - silent(day / 7) < chance) never = day;
    else surely = day;
  }
  return asOf + surely;
}

const risks: readonly SystemCase[] = [
  {
    system: 'next order',
    id: 'NEXT_ORDER',
    arguments: [firsts, lasts, orders, asOf, 0.3, fitTable(mbg)],
    working:
      'Day by day, until P(no order) from first principles has fallen to .7; the others have left with more than .7.',
    expected: down(...customers.map((_, row) => firstDay(row, 0.3))),
  },
  {
    system: 'early warning',
    id: 'VALUE_AT_RISK',
    arguments: [
      down('Ann', 'Bo', 'Cy'),
      firsts,
      lasts,
      orders,
      amounts,
      asOf,
      3,
      null,
      null,
      null,
      fitTable(mbg, ...spendLines),
    ],
    working: `P(no order in 3 months) × CLV of 12 months, both from first principles; the most to lose first. Ann is silent 59
      days against a mean gap of 213/2, Bo 209 against 63/2.`,
    tolerance: grid,
    expected: [
      null,
      [
        'Ann',
        none[0],
        clv[0],
        none[0] * clv[0],
        'Good',
        /^Silent 59 days, 0\.6 × its mean gap of 107 days; 3 orders/,
        /^Call/,
      ],
      [
        'Bo',
        none[1],
        clv[1],
        none[1] * clv[1],
        'Good',
        /^Silent 209 days, 6\.6 × its mean gap of 32 days; 3 orders/,
        /^Call/,
      ],
      ['Cy', none[2], clv[2], none[2] * clv[2], 'Ordinary', /^Silent 272 days; 1 order/, /^Offer/],
    ],
  },
  {
    system: 'tiers of value',
    id: 'VALUE_AT_RISK',
    arguments: [
      down('a', 'b', 'c', 'd'),
      down(...Array.from({ length: 4 }, () => customers[0].first)),
      down(...Array.from({ length: 4 }, () => customers[0].last)),
      down(3, 3, 3, 3),
      down(100, 80, 12, 6),
      asOf,
      3,
      null,
      null,
      null,
      fitTable(mbg, ...spendLines),
    ],
    working: `The same history four times, so value goes with the amount expected: 6.25 × (15.44 + 2m̄) by 1,346, 1,096.5,
      246.5, 171.5 of 2,860.5. Good up to 80 % (2,288): before the third stand 2,442.5, so it is ordinary up to 95 % (2,717);
      before the last stand 2,689: ordinary too.`,
    expected: [
      null,
      ['a', null, null, null, 'Good'],
      ['b', null, null, null, 'Good'],
      ['c', null, null, null, 'Ordinary'],
      ['d', null, null, null, 'Ordinary'],
    ],
    more: true,
  },
  {
    system: 'win-back',
    id: 'WIN_BACK',
    arguments: [
      down('Ann', 'Bo', 'Cy'),
      firsts,
      lasts,
      orders,
      amounts,
      asOf,
      down(5, 15, 10),
      3,
      null,
      null,
      null,
      fitTable(mbg, ...spendLines),
    ],
    working: `Lost where P(no order) is above .8: Bo and Cy. CLV less cost: Bo 20.4 − 15, worth it; Cy 6.6 − 10, not.`,
    tolerance: grid,
    expected: [
      null,
      ['Bo', none[1], clv[1], 15, clv[1] - 15, 'Win back'],
      ['Cy', none[2], clv[2], 10, clv[2] - 10, 'Let go'],
      ['Ann', none[0], clv[0], 5, clv[0] - 5, 'Not lost'],
    ],
    more: true,
  },
];

export const valueAnswers: readonly SystemCase[] = [...values, ...risks];
