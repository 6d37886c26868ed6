import { betaNodes, mean } from './mixture';
import type { SystemCase } from './system-case';
import { down } from './system-case';

/** sBG by its recursion: r_t = (β + t − 1)/(α + β + t − 1), the rate of the t-th renewal. */
const rate = (alpha: number, beta: number, t: number) => (beta + t - 1) / (alpha + beta + t - 1);

function survivals(alpha: number, beta: number, periods: number): number[] {
  const all = [1];
  for (let t = 1; t <= periods; t++) all.push(all[t - 1] * rate(alpha, beta, t));
  return all;
}

/** Σ of the chances to renew again and again, each next one discounted once more; 20,000 of them. */
function residual(alpha: number, beta: number, renewals: number, discount: number): number {
  let [sum, staying] = [0, 1];
  for (let t = 1; t <= 20_000; t++) {
    staying *= rate(alpha, beta, renewals + t);
    sum += staying / (1 + discount) ** (t - 1);
  }
  return sum;
}

const highEnd = survivals(0.668, 3.806, 8);
/** A customer leaves at each renewal with chance θ; the exponent is t^c: E[(1 − θ)^(t^c)] over a beta distribution. */
const weibull = [0, 1, 2, 3].map((t) => mean(betaNodes(0.668, 3.806), ({ rest }) => rest ** (t ** 1.3)));

const fits: readonly SystemCase[] = [
  {
    system: 'sBG',
    id: 'RETENTION_FIT',
    arguments: [down(1000, 869, 743, 653, 593, 551, 517, 491)],
    working:
      'Published (Fader & Hardie 2007), “High End”, seven renewals: α = .668, β = 3.806; log-likelihood −1611.158.',
    tolerance: { absolute: 5e-4, because: 'published to three digits' },
    expected: [
      ['model', 'sbg'],
      ['customers', 1000],
      ['renewals', 7],
      ['alpha', 0.668],
      ['beta', 3.806],
      ['log_likelihood', -1611.158],
    ],
    more: true,
  },
  {
    system: 'sBG',
    id: 'RETENTION_FIT',
    arguments: [down(1000, 631, 468, 382, 326, 289, 262, 241)],
    working: 'Published, “Regular”: α = .704, β = 1.182; log-likelihood −1680.265.',
    tolerance: { absolute: 5e-4, because: 'published to three digits' },
    expected: [null, null, null, ['alpha', 0.704], ['beta', 1.182], ['log_likelihood', -1680.265]],
    more: true,
  },
  {
    system: 'sBG',
    id: 'RETENTION_CURVE',
    arguments: [
      [
        ['alpha', 0.668],
        ['beta', 3.806],
      ],
      8,
    ],
    working: 'Renewal rates multiplied; published S₈ = .460.',
    expected: [null, [0, 1, ''], ...highEnd.slice(1).map((share, i) => [i + 1, share, rate(0.668, 3.806, i + 1)])],
  },
  {
    system: 'beta-discrete-Weibull',
    id: 'RETENTION_CURVE',
    arguments: [
      [
        ['model', 'bdw'],
        ['alpha', 0.668],
        ['beta', 3.806],
        ['c', 1.3],
      ],
      3,
    ],
    working: 'The mean of (1 − θ)^(t^c) over a beta distribution, by sums on a grid of θ.',
    expected: [null, [0, 1, ''], ...[1, 2, 3].map((t) => [t, weibull[t], weibull[t] / weibull[t - 1]])],
  },
  {
    system: 'beta-discrete-Weibull',
    id: 'RETENTION_FIT',
    arguments: [
      down(...[0, 1, 2, 3, 4, 5].map((t) => 1e6 * mean(betaNodes(0.9, 3), ({ rest }) => rest ** (t ** 1.4)))),
      'bdw',
    ],
    working: 'Survivors made without noise from α = .9, β = 3, c = 1.4: the fit finds them back.',
    tolerance: { relative: 1e-4, because: 'the optimiser stops where the likelihood hardly rises' },
    expected: [['model', 'bdw'], null, null, ['alpha', 0.9], ['beta', 3], ['c', 1.4]],
    more: true,
  },
  {
    system: 'residual lifetime',
    id: 'RESIDUAL_LIFETIME',
    arguments: [
      [
        ['alpha', 0.668],
        ['beta', 3.806],
      ],
      down(0, 1, 2, 3, 4, 5, 6, 7, 8),
      0.1,
    ],
    working: 'Published (Fader & Hardie 2010) at 10 %: 5.414 5.901 6.294 6.620 6.897 7.136 7.345 7.530 7.695.',
    tolerance: { absolute: 1e-3, because: 'published to three digits' },
    expected: down(5.414, 5.901, 6.294, 6.62, 6.897, 7.136, 7.345, 7.53, 7.695),
  },
  {
    system: 'residual lifetime',
    id: 'RESIDUAL_LIFETIME',
    arguments: [
      [
        ['alpha', 0.7],
        ['beta', 1.2],
      ],
      down(0, 3, 10),
      0.08,
      'no',
    ],
    working: 'Renewal chances multiplied and discounted one by one, the first a period ahead.',
    expected: down(...[0, 3, 10].map((renewals) => residual(0.7, 1.2, renewals, 0.08) / 1.08)),
  },
];

/** Sum of margin × chance to be there, discounted, period by period. */
function simple(margin: number, rates: readonly number[], discount: number, periods: number, now: boolean): number {
  let [sum, staying] = [now ? margin : 0, 1];
  for (let k = 1; k <= periods; k++) {
    staying *= rates[Math.min(k, rates.length) - 1];
    sum += (margin * staying) / (1 + discount) ** k;
  }
  return sum;
}

const moves = [
  [0.3, 0.7, 0, 0, 0],
  [0.2, 0, 0.8, 0, 0],
  [0.15, 0, 0, 0.85, 0],
  [0.05, 0, 0, 0, 0.95],
  [0, 0, 0, 0, 1],
];
const pays = [36, -4, -4, -4, 0];

/** Value of each state by going through the periods one by one, from the last to now. */
function markov(discount: number, periods: number): number[] {
  let values = [...pays];
  for (let t = 0; t < periods; t++)
    values = moves.map(
      (row, state) => pays[state] + row.reduce((sum, chance, to) => sum + chance * values[to], 0) / (1 + discount),
    );
  return values;
}

const closedForms: readonly SystemCase[] = [
  {
    system: 'simple value',
    id: 'CLV_SIMPLE',
    arguments: [down(1, 1, 1, 1), down(0.6, 0.7, 0.8, 0.9), 0.12],
    working: 'The margin multiples r/(1.12 − r) of Gupta & Lehmann: 1.15, 1.67, 2.50, 4.09.',
    expected: down(0.6 / 0.52, 0.7 / 0.42, 0.8 / 0.32, 0.9 / 0.22),
  },
  {
    system: 'simple value',
    id: 'CLV_SIMPLE',
    arguments: [40, 0.5, 0.15, null, 'yes'],
    working:
      'Berger & Nasr: (100 − 50 − 10) × 1.15/.65 for each of 100,000 customers makes 4,076,923.08 after 30 of acquisition.',
    expected: down((4_076_923.0769230769 + 3_000_000) / 100_000),
  },
  {
    system: 'simple value',
    id: 'CLV_SIMPLE',
    arguments: [100, [[0.6, 0.8, 0.9]], 0.1, 5],
    working: '100 × (.6/1.1 + .48/1.1² + .432/1.1³ + .3888/1.1⁴ + .34992/1.1⁵), period by period.',
    expected: down(simple(100, [0.6, 0.8, 0.9], 0.1, 5, false)),
  },
  {
    system: 'value of a Markov chain',
    id: 'CLV_MARKOV',
    arguments: [moves, down(...pays), 0.2, 4],
    working:
      'Pfeifer & Carraway 2000: this period and four ahead: 50.115, 4.220, .592, −1.980, 0; from the last period backwards.',
    expected: down(...markov(0.2, 4)),
  },
  {
    system: 'value of a Markov chain',
    id: 'CLV_MARKOV',
    arguments: [moves, down(...pays), 0.2],
    working: 'Without an end 52.320, 5.554, 1.251, −1.820, 0; here 400 periods, of which the last counts 1e−32.',
    expected: down(...markov(0.2, 400)),
  },
];

/** Blattberg & Deighton: A and R by thirds of an interval, ever narrower; the value of a customer rises, then falls in R. */
function highest(of: (at: number) => number, least: number, most: number): number {
  let [from, to] = [least, most];
  for (let round = 0; round < 300; round++) {
    const third = (to - from) / 3;
    if (of(from + third) < of(to - third)) from += third;
    else to -= third;
  }
  return (from + to) / 2;
}

const acquisition = { rate: 0.04, spend: 1, ceiling: 0.1 };
const keeping = { rate: 0.6, spend: 8, ceiling: 0.8 };
const [margin, discount] = [50, 0.1];
const through =
  ({ rate: now, spend, ceiling }: typeof keeping) =>
  (at: number) =>
    ceiling * (1 - (1 - now / ceiling) ** (at / spend));
const won = through(acquisition);
const kept = through(keeping);
/** m + (m − R/r)·r′/(1 − r′), r′ = r/(1 + d) */
const worth = (spend: number) => {
  const r = kept(spend);
  const chance = r / (1 + discount);
  return margin + ((margin - spend / r) * chance) / (1 - chance);
};
const bestR = highest(worth, 0.01, 200);
const bestA = highest((spend) => won(spend) * worth(bestR) - spend, 0, 200);

const budget: SystemCase = {
  system: 'acquisition and retention budget',
  id: 'BUDGET_OPTIMUM',
  arguments: [0.04, 1, 0.1, 0.6, 8, 0.8, 50, 0.1],
  working: `Today by hand: r′ = .6/1.1, r′/(1 − r′) = 1.2, so a customer is worth 50 + (50 − 8/.6) × 1.2 = 94 and a prospect
    .04 × 94 − 1 = 2.76. The optimum by search, first in R, which alone decides the worth of a customer, then in A.`,
  tolerance: { relative: 1e-6, because: 'at the top a search tells neighbours apart to the root of the rounding only' },
  expected: [
    null,
    [null, 1, bestA],
    [null, 0.04, won(bestA)],
    [null, 8, bestR],
    [null, 0.6, kept(bestR)],
    [null, 94, worth(bestR)],
    [null, 2.76, won(bestA) * worth(bestR) - bestA],
  ],
};

export const contracts: readonly SystemCase[] = [...fits, ...closedForms, budget];
