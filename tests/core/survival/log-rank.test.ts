import fc from 'fast-check';
import { chiSquareTail } from '../../../src/core/special/chi-square-tail';
import { durationCounts } from '../../../src/core/survival/duration-counts';
import { logRank } from '../../../src/core/survival/log-rank';
import { cohort, placebo, sixMp } from './cohorts';

test('6-MP against placebo: χ² = 16.79 with one degree of freedom, p = 4.17e-5 (R survdiff)', () => {
  const test = logRank([sixMp, placebo]);
  expect(test?.chiSquare).toBeCloseWithin(16.793, { absolute: 5e-4, because: 'it is the printed figure' });
  expect(test?.degrees).toBe(1);
  expect(test?.pValue).toBeCloseWithin(4.17e-5, { absolute: 5e-8, because: 'it is the printed figure' });
});

const group = fc
  .array(fc.record({ duration: fc.nat(12), left: fc.constantFrom(0, 1) }), { minLength: 3, maxLength: 30 })
  .map((rows) =>
    durationCounts(
      Float64Array.from(rows, ({ duration }) => duration),
      Uint8Array.from(rows, ({ left }) => left),
    ),
  );

test('the order of the groups changes nothing, nor does a group that was never at risk', () => {
  fc.assert(
    fc.property(group, group, group, (one, two, three) => {
      const [forth, back] = [logRank([one, two, three]), logRank([three, one, two])];
      if (forth === null || back === null) return expect(forth).toBe(back);
      expect(back.chiSquare).toBeCloseWithin(forth.chiSquare, { relative: 1e-8, absolute: 1e-9, because: 'rounding' });
      const empty = logRank([one, two, three, cohort('NaN')]);
      expect(empty?.chiSquare).toBeCloseWithin(forth.chiSquare, {
        relative: 1e-8,
        absolute: 1e-9,
        because: 'rounding',
      });
      expect(empty?.degrees).toBe(forth.degrees);
      expect(forth.pValue).toBeGreaterThanOrEqual(0);
      expect(forth.pValue).toBeLessThanOrEqual(1);
    }),
  );
});

test('equal groups do not differ: χ² = 0, p = 1', () => {
  const { chiSquare, pValue } = logRank([sixMp, sixMp]) ?? {};
  expect(chiSquare).toBeCloseWithin(0, { absolute: 1e-12, because: 'surpluses of rounding' });
  expect(pValue).toBeCloseWithin(1, { absolute: 1e-5, because: 'p answers to the root of χ²' });
});

test('one group, or nobody who left, cannot be compared', () => {
  expect(logRank([sixMp])).toBeNull();
  expect(logRank([cohort('3+ 5+'), cohort('4+')])).toBeNull();
  expect(logRank([])).toBeNull();
});

describe('the tail of χ²', () => {
  test.each([
    [3.841458820694124, 1, 0.05],
    [5.991464547107979, 2, 0.05],
    [18.30703805327515, 10, 0.05],
    [6.634896601021213, 1, 0.01],
    [0.003932140000019522, 1, 0.95],
    [124.34211340400407, 100, 0.05],
  ])('above %p with %p degrees it is %p', (value, degrees, tail) => {
    expect(chiSquareTail(value, degrees)).toBeCloseWithin(tail, {
      relative: 1e-12,
      because: 'the table has 16 digits',
    });
  });

  test('with two degrees it is e^(−χ²/2), with four (1 + χ²/2)·e^(−χ²/2)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 200, noNaN: true }), (value) => {
        const near = { relative: 1e-12, because: 'closed' };
        expect(chiSquareTail(value, 2)).toBeCloseWithin(Math.exp(-value / 2), near);
        expect(chiSquareTail(value, 4)).toBeCloseWithin((1 + value / 2) * Math.exp(-value / 2), near);
      }),
    );
  });

  test('at 0 it is 1', () => {
    expect(chiSquareTail(0, 3)).toBe(1);
  });
});
