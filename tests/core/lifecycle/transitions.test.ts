import fc from 'fast-check';
import { countTransitions, projectMix, transitionRates } from '../../../src/core/lifecycle/transitions';

const stages = 4;
const counts = fc
  .array(fc.integer({ min: 0, max: 500 }), { minLength: stages * stages, maxLength: stages * stages })
  .map((cells) => Float64Array.from(cells));
const mixes = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: stages, maxLength: stages })
  .map((cells) => Float64Array.from(cells));
const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0);

test('the rates out of every stage sum to 1, also where nobody was in it', () => {
  fc.assert(
    fc.property(counts, (each) => {
      const rates = transitionRates(each, stages);
      for (let from = 0; from < stages; from++) {
        expect(sum(rates.subarray(from * stages, (from + 1) * stages))).toBeCloseWithin(1, {
          absolute: 1e-15 * stages,
          because: 'one rounding per division',
        });
      }
    }),
  );
});

test('a forecast neither loses nor makes customers', () => {
  fc.assert(
    fc.property(counts, mixes, fc.integer({ min: 0, max: 60 }), (each, mix, periods) => {
      for (const later of projectMix(transitionRates(each, stages), mix, periods)) {
        expect(sum(later)).toBeCloseWithin(sum(mix), {
          absolute: 1e-12 * (sum(mix) + 1),
          because: 'sixty periods of roundings',
        });
      }
    }),
  );
});

test('two halves of a list count as the whole', () => {
  const codes = fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), fc.integer({ min: -1, max: 3 })));
  const count = (pairs: readonly (readonly [number, number])[]) =>
    countTransitions(
      Int32Array.from(pairs, ([a]) => a),
      Int32Array.from(pairs, ([, b]) => b),
      stages,
    );
  fc.assert(
    fc.property(codes, codes, (left, right) => {
      const apart = count(left).map((each, at) => each + count(right)[at]);
      expect([...count([...left, ...right])]).toEqual([...apart]);
    }),
  );
});

test('a chain of two states ends at the mix its rates imply', () => {
  // 10 % leave A, 20 % leave B: the share of A that stays the same solves .9 a + .2 (1 − a) = a, so a = 2/3.
  const [a, b] = projectMix(Float64Array.of(0.9, 0.1, 0.2, 0.8), Float64Array.of(0, 300), 200)[200];
  expect(a).toBeCloseWithin(200, { relative: 1e-12, because: 'the second eigenvalue, .7, is gone after 200 periods' });
  expect(b).toBeCloseWithin(100, { relative: 1e-12, because: 'the second eigenvalue, .7, is gone after 200 periods' });
});
