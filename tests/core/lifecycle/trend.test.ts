import fc from 'fast-check';
import type { Trend } from '../../../src/core/lifecycle/trend';
import { readTrend } from '../../../src/core/lifecycle/trend';

function trendOf(periods: readonly number[]): Trend {
  const trend = { g: NaN, tau: NaN, level: NaN, dense: NaN };
  readTrend(Float64Array.from(periods), 0, periods.length, trend);
  return trend;
}

const exact = { absolute: 1e-12, because: 'a handful of additions and one division' };

describe('the trend', () => {
  it('of 100, 120 … 200 is 20 ÷ 150 a period, all pairs rising', () => {
    const { g, tau, level, dense } = trendOf([100, 120, 140, 160, 180, 200]);
    expect(g).toBeCloseWithin(20 / 150, exact);
    expect(tau).toBe(1);
    // The last two, 380, against the best two earlier neighbours, 160 and 180.
    expect(level).toBeCloseWithin(380 / 340, exact);
    expect(dense).toBe(1);
  });

  it('is the median of pairwise slopes: of 200, 200, 190, 150, 110, 90 it is −25', () => {
    // Slopes sorted: −40 −40 −36⅔ −33⅓ −30 −30 −25 −25 −22½ −22 −20 −16⅔ −10 −5 0, worked by hand: the eighth is −25.
    const { g, tau, level } = trendOf([200, 200, 190, 150, 110, 90]);
    expect(g).toBeCloseWithin(-25 / (940 / 6), exact);
    expect(tau).toBeCloseWithin(-14 / 15, exact);
    expect(level).toBeCloseWithin(200 / 400, exact);
  });

  it('is none with fewer than four periods', () => {
    expect(trendOf([9, 5, 1])).toEqual({ g: 0, tau: 0, level: 1, dense: 0 });
  });

  it('looks at the last six periods only, the level at all of them', () => {
    const { g, level } = trendOf([900, 900, 5, 5, 5, 5, 5, 5]);
    expect(g).toBe(0);
    expect(level).toBeCloseWithin(10 / 1800, exact);
  });

  it('is 0 and the level 1 where nothing was bought', () => {
    expect(trendOf([0, 0, 0, 0, 0])).toMatchObject({ g: 0, level: 1, dense: 0 });
  });

  it('is dense with five bought periods of the last six, and not with four', () => {
    expect(trendOf([1, 0, 1, 1, 1, 1]).dense).toBe(1);
    expect(trendOf([1, 0, 1, 0, 1, 1]).dense).toBe(0);
    expect(trendOf([1, 1, 1, 1, 1]).dense).toBe(0);
  });

  it('agrees with a plain sort of all slopes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 4, maxLength: 12 }), (periods) => {
        const last = periods.slice(-6);
        const slopes = last.flatMap((a, i) => last.slice(i + 1).map((b, step) => (b - a) / (step + 1)));
        slopes.sort((a, b) => a - b);
        const half = slopes.length / 2;
        const median = (slopes[Math.ceil(half) - 1] + slopes[Math.floor(half)]) / 2;
        const mean = last.reduce((a, b) => a + b, 0) / last.length;
        expect(trendOf(periods).g).toBeCloseWithin(mean > 0 ? median / mean : 0, exact);
      }),
    );
  });

  it('turns its sign when time is turned', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 4, maxLength: 6 }), (periods) => {
        const backward = trendOf([...periods].reverse());
        expect(backward.g).toBeCloseWithin(-trendOf(periods).g, exact);
        expect(backward.tau).toBeCloseWithin(-trendOf(periods).tau, exact);
      }),
    );
  });
});
