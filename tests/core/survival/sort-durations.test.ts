import fc from 'fast-check';
import { sortDurations } from '../../../src/core/survival/sort-durations';

/** Long enough for the radix to be used. */
const rows = 25_000;

test('sorts like a comparison of the numbers, whatever their sizes', () => {
  const size = fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true });
  fc.assert(
    fc.property(fc.array(size, { minLength: 1, maxLength: 60 }), fc.double({ min: 0, max: 1 }), (some, factor) => {
      const values = Float64Array.from({ length: rows }, (_, i) => some[i % some.length] * factor ** (i % 7));
      const expected = values.slice().sort((one, other) => one - other);
      expect(sortDurations(values.slice()).findIndex((value, i) => value !== expected[i])).toBe(-1);
    }),
    { numRuns: 10 },
  );
});

test('sorts days and parts of days', () => {
  const values = Float64Array.from({ length: rows }, (_, i) => ((i * 7919) % 3650) + ((i * 104_729) % 997) / 997);
  const expected = values.slice().sort((one, other) => one - other);
  expect(sortDurations(values.slice()).findIndex((value, i) => value !== expected[i])).toBe(-1);
});
