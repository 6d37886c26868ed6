import fc from 'fast-check';
import { durationCounts } from '../../../src/core/survival/duration-counts';
import { kaplanMeier, stepsUntil } from '../../../src/core/survival/kaplan-meier';
import { lifeTable } from '../../../src/core/survival/life-table';
import { remainingTenure } from '../../../src/core/survival/remaining-tenure';
import { cohort, sixMp } from './cohorts';

const exact = { relative: 1e-12, absolute: 1e-15, because: 'a product of fractions' };

test('exposed = entering − lost from sight / 2, rate = left / exposed, S = Π(1 − rate)', () => {
  const table = lifeTable(cohort('0 0 1+ 1 2+ 2+ 2 3'), 1);
  expect([...table.entering]).toEqual([8, 6, 4, 1]);
  expect([...table.left]).toEqual([2, 1, 1, 1]);
  expect([...table.censored]).toEqual([0, 1, 2, 0]);
  expect([...table.exposed]).toEqual([8, 5.5, 3, 1]);
  [0.75, 0.75 * (1 - 1 / 5.5), 0.75 * (1 - 1 / 5.5) * (2 / 3), 0].forEach((share, i) =>
    expect(table.survival[i]).toBeCloseWithin(share, exact),
  );
});

test('6-MP in intervals of ten weeks', () => {
  const table = lifeTable(sixMp, 10);
  expect([...table.from]).toEqual([0, 10, 20, 30]);
  expect([...table.entering]).toEqual([21, 15, 8, 4]);
  expect([...table.left]).toEqual([4, 3, 2, 0]);
  expect([...table.exposed]).toEqual([20, 13, 7, 2]);
  expect(table.survival[2]).toBeCloseWithin(0.8 * (10 / 13) * (5 / 7), exact);
});

test('widths that are no binary fraction put a duration at a border beyond it', () => {
  const table = lifeTable(cohort('0.1 0.3 0.7'), 0.1);
  expect([...table.left]).toEqual([0, 1, 0, 1, 0, 0, 0, 1]);
});

const rows = fc.array(fc.record({ duration: fc.nat(15), left: fc.constantFrom(0, 1) }), {
  minLength: 1,
  maxLength: 60,
});

test('with nobody lost from sight it is Kaplan–Meier at the borders, whatever the width', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 5 }), (all, width) => {
      const counts = durationCounts(
        Float64Array.from(all, ({ duration }) => duration),
        new Uint8Array(all.length).fill(1),
      );
      const [table, curve] = [lifeTable(counts, width), kaplanMeier(counts)];
      table.to.forEach((to, i) => {
        const steps = stepsUntil(curve, to - 0.5);
        expect(table.survival[i]).toBeCloseWithin(steps > 0 ? curve.survival[steps - 1] : 1, exact);
      });
    }),
  );
});

test('remaining tenure is the area under the curve ahead, over the share still there', () => {
  fc.assert(
    fc.property(rows, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
      const counts = durationCounts(
        Float64Array.from(all, ({ duration }) => duration),
        Uint8Array.from(all, ({ left }) => left),
      );
      const table = lifeTable(counts, 2);
      const end = table.to[table.to.length - 1];
      const at = (u: number) => {
        const i = Math.min(table.to.length - 1, Math.floor(u / 2));
        const before = i === 0 ? 1 : table.survival[i - 1];
        return before + ((u - 2 * i) / 2) * (table.survival[i] - before);
      };
      const tenure = share * end;
      // A fine midpoint rule, exact on straight pieces but for those a border cuts.
      let area = 0;
      const step = (end - tenure) / 20_000;
      for (let i = 0; i < 20_000; i++) area += at(tenure + (i + 0.5) * step) * step;
      if (at(tenure) > 1e-3)
        expect(remainingTenure(table, Float64Array.of(tenure))[0]).toBeCloseWithin(area / at(tenure), {
          absolute: 2e-3,
          relative: 1e-3,
          because: 'the midpoint rule has steps of up to .002',
        });
    }),
    { numRuns: 40 },
  );
});

test('outside the table, and where nobody is left, there is no remaining tenure', () => {
  const table = lifeTable(cohort('1 2'), 1);
  const [, , gone, beyond, negative] = remainingTenure(table, Float64Array.of(0, 1, 3, 3.5, -1));
  expect([gone, beyond, negative]).toEqual([NaN, NaN, NaN]);
  expect(remainingTenure(table, Float64Array.of(0))[0]).toBeCloseWithin(1 + 0.75 + 0.25, exact);
});

test('no customers, no intervals', () => {
  expect(lifeTable(cohort('NaN'), 1).from.length).toBe(0);
});
