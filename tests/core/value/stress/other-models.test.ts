import { climb } from '../../../../src/core/optimize/climb';
import type { Fit } from '../../../../src/core/optimize/fit';
import { logParameterBounds } from '../../../../src/core/optimize/maximise';
import type { Objective } from '../../../../src/core/optimize/objective';
import { randomFrom } from '../../../../src/core/random';
import { BetaDiscreteWeibullLikelihood } from '../../../../src/core/value/beta-discrete-weibull/likelihood';
import { bgBb } from '../../../../src/core/value/bg-bb/bg-bb';
import { BgBbLikelihood } from '../../../../src/core/value/bg-bb/likelihood';
import type { OpportunityCells } from '../../../../src/core/value/bg-bb/opportunity-cells';
import { expectedSpend } from '../../../../src/core/value/gamma-gamma/expected-spend';
import { fitGammaGamma } from '../../../../src/core/value/gamma-gamma/fit';
import { GammaGammaLikelihood } from '../../../../src/core/value/gamma-gamma/likelihood';
import type { SpendCells } from '../../../../src/core/value/gamma-gamma/spend-cells';
import { renewalCounts } from '../../../../src/core/value/retention/renewal-counts';
import { retentionModels } from '../../../../src/core/value/retention/retention-models';
import { SbgLikelihood } from '../../../../src/core/value/sbg/likelihood';
import { finish } from '../../../../src/core/work';

/** Reasons with which a fit stands that is no fit. */
const refusals = ['too-few', 'all-alike', 'no-repeat-orders', 'boundary'];

/** Fails where a random start leads higher than the fit; `shift` is what the fit's likelihood has more. */
function expectHighest(fit: Fit, objective: Objective, shift = 0): void {
  const random = randomFrom(41);
  const limits = { bounds: logParameterBounds, iterations: 150, gain: 1e-10 };
  // A corner of a model may lie a little higher than the limit that has a name: nothing that a criterion would follow.
  const allowed = (fit.reason === 'converged' ? 1e-6 : 0.5) + 1e-9 * Math.abs(fit.logLikelihood);
  for (let i = 0; i < 8; i++) {
    const start = Float64Array.from({ length: objective.dimension }, () => random.normal() * 2);
    const { value } = finish(climb(objective, start, limits));
    expect(value).toBeLessThanOrEqual(fit.logLikelihood - shift + allowed);
  }
}

function expectFitOrReason(fit: Fit): boolean {
  if (fit.converged) {
    expect(fit.parameters.every((each) => each > 0 && each < Infinity)).toBe(true);
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
  } else expect(refusals).toContain(fit.reason);
  return fit.converged;
}

describe('Gamma-Gamma spend', () => {
  const spenders = (count: number, of: (i: number) => readonly [number, number]): SpendCells => {
    const rows = Array.from({ length: count }, (_, i) => of(i));
    return { repeats: Float64Array.from(rows, ([x]) => x), mean: Float64Array.from(rows, ([, mean]) => mean) };
  };
  const random = randomFrom(9);
  const usual = spenders(300, () => {
    const x = 1 + Math.floor(random.exponential() * 3);
    return [x, random.gamma(6 * x) / (random.gamma(4) / 16) / x];
  });
  const lists: readonly (readonly [string, SpendCells])[] = [
    ['ordinary spenders', usual],
    ['one spender', spenders(1, () => [3, 20])],
    ['spenders all alike', spenders(100, () => [3, 20])],
    ['two amounts', spenders(100, (i) => [1 + (i % 4), i % 2 ? 20 : 30])],
    [
      'ten heavy buyers among many',
      spenders(300, (i) => (i < 10 ? [500 * (i + 1), 5 + i] : [usual.repeats[i], usual.mean[i]])),
    ],
    ['daily buyers over years', spenders(200, (i) => [2000 + 15 * i, usual.mean[i]])],
    ['amounts from 1e-6 to 1e9', spenders(200, (i) => [1 + (i % 5), 1e-6 * 10 ** (i * 0.075)])],
  ];

  test.each(lists)('%s: whatever the unit of money, a fit that is the highest, or a reason', (_, { repeats, mean }) => {
    const fits = [1, 1e-6, 1e9].map((unit) =>
      finish(fitGammaGamma({ repeats, mean: mean.map((each) => each * unit) })),
    );
    if (!expectFitOrReason(fits[0])) return;
    const [p, q, gamma] = fits[0].parameters;
    const same = { relative: 1e-6, because: 'the optimum is found to rounding, along a ridge to less' };
    fits.slice(1).forEach(({ parameters }, i) => {
      const spend = { kind: 'gamma-gamma', p: parameters[0], q: parameters[1], gamma: parameters[2] } as const;
      for (const x of [1, 40, 5000])
        expect(expectedSpend(spend, x, mean[0] * [1e-6, 1e9][i]) / [1e-6, 1e9][i]).toBeCloseWithin(
          expectedSpend({ kind: 'gamma-gamma', p, q, gamma }, x, mean[0]),
          same,
        );
    });
    const unit = mean.reduce((sum, each) => sum + each, 0) / mean.length;
    const objective = new GammaGammaLikelihood({ repeats, mean: mean.map((each) => each / unit) });
    expectHighest(fits[0], objective, -mean.length * Math.log(unit));
  });
});

describe('BG/BB', () => {
  const donors = (
    ...rows: readonly (readonly [x: number, last: number, n: number, weight: number])[]
  ): OpportunityCells => {
    const of = (at: 0 | 1 | 2): Int32Array => Int32Array.from(rows, (row) => row[at]);
    const weight = Float64Array.from(rows, (row) => row[3]);
    return { customers: weight.reduce((sum, each) => sum + each, 0), x: of(0), last: of(1), n: of(2), weight };
  };
  const lists: readonly (readonly [string, OpportunityCells])[] = [
    ['nobody bought again', donors([0, 0, 6, 100])],
    ['all alike', donors([2, 4, 6, 100])],
    ['one buyer among many', donors([0, 0, 6, 999], [1, 3, 6, 1])],
    ['everybody bought always', donors([6, 6, 6, 900], [5, 5, 5, 100])],
    [
      'thousands of opportunities',
      donors([4000, 5000, 5000, 3], [10, 4990, 5000, 5], [0, 0, 5000, 40], [900, 901, 2000, 2]),
    ],
    ['two kinds', donors([3, 6, 6, 50], [0, 0, 6, 50])],
  ];

  test.each(lists)('%s: a fit that is the highest, with answers in their bounds, or a reason', (_, cells) => {
    const fit = finish(bgBb.fit(cells));
    if (!expectFitOrReason(fit)) return;
    expectHighest(fit, new BgBbLikelihood(cells));
    const fast = bgBb.predict(fit.parameters);
    cells.x.forEach((x, i) => {
      const [last, n] = [cells.last[i], cells.n[i]];
      for (const chance of [
        fast.probabilityAlive(x, last, n),
        fast.probabilityOfNoOrder(x, last, n, 9),
        fast.countProbability(x, n),
      ])
        expect(chance >= 0 && chance <= 1 + 1e-12).toBe(true);
      for (const orders of [fast.conditionalOrders(x, last, n, 50), fast.expectedOrders(n), fast.dert(x, last, n, 0.1)])
        expect(orders >= 0 && orders < Infinity).toBe(true);
    });
  });
});

describe.each(['sbg', 'bdw'] as const)('%s', (id) => {
  const survivors = (...values: number[]) =>
    renewalCounts({ rows: values.length, columns: 1, values: Float64Array.from(values), problems: new Map() });
  const lists = [
    ['ordinary contracts', survivors(1000, 869, 743, 653, 593, 551, 517, 491)],
    ['nobody leaves', survivors(100, 100, 100, 100, 100)],
    ['everybody leaves at once', survivors(100, 0, 0, 0, 0)],
    ['nearly nobody leaves', survivors(1e9, 1e9 - 1, 1e9 - 2, 1e9 - 3, 1e9 - 4)],
    ['one leaves at each renewal', survivors(5, 4, 3, 2, 1)],
    ['the same share leaves each time', survivors(1e6, 8e5, 6.4e5, 5.12e5, 4.096e5)],
    ['shares of one customer', survivors(1, 0.869, 0.743, 0.653, 0.593)],
  ] as const;

  test.each(lists)('%s: a fit that is the highest, with a curve that falls, or a reason', (_, counts) => {
    const fit = finish(retentionModels[id].fit(counts));
    if (!expectFitOrReason(fit)) return;
    expectHighest(fit, id === 'sbg' ? new SbgLikelihood(counts) : new BetaDiscreteWeibullLikelihood(counts));
    const fast = retentionModels[id].predict(fit.parameters);
    const curve = fast.survivalCurve(500);
    expect(curve.every((each, t) => each >= 0 && each <= (t === 0 ? 1 : curve[t - 1]))).toBe(true);
    const lifetime = fast.residualLifetime(3, 0.1);
    expect(lifetime >= 0 && lifetime < 12).toBe(true);
  });
});
