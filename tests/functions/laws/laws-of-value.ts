import fc from 'fast-check';
import type { Law, Money } from './law';
import { columns, scaleAt } from './law';
import { amounts, asOf, buyers, down, facts, fit, fitTimes, names } from './lists';

const all = () => true;

/** Amounts and the fit’s γ in another currency, costs too. */
const withFit =
  (fitAt: number, ...amountsAt: number[]): Money['scale'] =>
  (given, factor) =>
    scaleAt(...amountsAt)(given, factor).map((each, at) => (at === fitAt ? fitTimes(factor) : each));

const few = buyers.map((own) => facts(own));

/** Sixty customers, so that a fit can be made; fixed, for fits are slow. */
const many = (() => {
  const own = Array.from({ length: 60 }, (_, i) => {
    const orders = 1 + ((i * 7) % 11);
    const last = asOf - ((i * 37) % 300);
    return {
      orders,
      last,
      first: orders === 1 ? last : last - (orders - 1) * (9 + ((i * 5) % 23)),
      amount: 20 + ((i * 13) % 71),
    };
  });
  return [...facts(own), amounts(own)];
})();

const purchases = many[0].flatMap(([first], i) => {
  const [last, orders] = [Number(many[1][i][0]), Number(many[2][i][0])];
  return Array.from({ length: orders }, (_, k) => [
    `c${i + 1}`,
    orders === 1 ? last : Math.round(Number(first) + (k * (last - Number(first))) / (orders - 1)),
    Number(many[3][i][0]),
  ]);
});
const shop = [0, 1, 2].map((at) => down(purchases.map((row) => row[at])));

const predictions: readonly Law[] = (
  [
    ['P_ALIVE', [fit]],
    ['EXPECTED_ORDERS', [6, fit]],
    ['DERT', [0.1, fit]],
    ['CHURN_RISK', [3, fit]],
    ['NEXT_ORDER', [0.3, fit]],
  ] as const
).map(([id, rest]): Law => ({
  id,
  given: few.map((three) => [...three, asOf, ...rest]),
  rows: columns(0, 1, 2),
  answer: 'goes along',
  single: true,
  money: null,
}));

const valued: readonly Law[] = [
  {
    id: 'CLV',
    given: buyers.map((own) => [...facts(own), amounts(own), asOf, 12, 0.1, fit]),
    rows: columns(0, 1, 2, 3),
    answer: 'goes along',
    single: true,
    money: { scale: withFit(7, 3), isAmount: all },
  },
  {
    id: 'VALUE_AT_RISK',
    given: buyers.map((own) => [names(own), ...facts(own), amounts(own), asOf, 3, null, null, null, fit]),
    rows: columns(0, 1, 2, 3, 4),
    answer: 'any order',
    money: { scale: withFit(10, 4), isAmount: (at) => at === 2 || at === 3 },
    names: [{ at: 0 }],
    namesInAnswer: [0],
  },
  {
    id: 'WIN_BACK',
    given: buyers.map((own) => [names(own), ...facts(own), amounts(own), asOf, 10, 3, null, null, null, fit]),
    rows: columns(0, 1, 2, 3, 4),
    answer: 'any order',
    money: { scale: withFit(11, 4, 6), isAmount: (at) => at >= 2 && at <= 4 },
    names: [{ at: 0 }],
    namesInAnswer: [0],
  },
];

/** Fits: the order of the customers changes the sums in their last digits, and so where the search ends. */
const fitted: readonly Law[] = [
  {
    id: 'CLV_FIT',
    given: fc.constant([...many, asOf]),
    rows: columns(0, 1, 2, 3),
    answer: 'stays',
    money: {
      scale: scaleAt(3),
      // γ and the mean are money; standard errors go with their parameter.
      isAmount: (at, [label]) => (at === 1 || at === 2) && (label === 'gamma' || label === 'mean_repeat_order'),
      // A density of money: of each customer’s mean amount once.
      otherwise: ([label, value], at, factor, whole) =>
        label === 'log_likelihood_spend' && at === 1
          ? Number(value) - Number(whole.find(([own]) => own === 'spenders')![1]) * Math.log(factor)
          : null,
    },
    runs: 2,
    near: 1e-3,
  },
  {
    id: 'COMPARE_MODELS',
    given: fc.constant([...many.slice(0, 3), asOf]),
    rows: columns(0, 1, 2),
    answer: 'stays',
    money: null,
    runs: 1,
    near: 1e-6,
  },
  {
    id: 'HOLDOUT',
    given: fc.constant([...shop, asOf - 120]),
    rows: columns(0, 1, 2),
    answer: 'stays',
    money: { scale: scaleAt(2), isAmount: (at, [label]) => at >= 1 && /^Revenue/.test(String(label)) },
    names: [{ at: 0 }],
    runs: 2,
    near: 1e-4,
  },
  {
    id: 'MONITOR',
    given: fc.constant([...shop, [[asOf - 120], [asOf]]]),
    rows: columns(0, 1, 2),
    answer: 'stays',
    money: { scale: scaleAt(2), isAmount: (at) => at === 3 || at === 4 },
    names: [{ at: 0 }],
    runs: 2,
    near: 1e-4,
  },
];

export const lawsOfValue: readonly Law[] = [...predictions, ...valued, ...fitted];
