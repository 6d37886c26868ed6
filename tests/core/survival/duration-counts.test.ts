import fc from 'fast-check';
import { durationCounts } from '../../../src/core/survival/duration-counts';

const row = fc.record({ duration: fc.nat(30), left: fc.constantFrom(0, 1) });
const columns = (rows: readonly { duration: number; left: number }[], unit: number) =>
  [Float64Array.from(rows, ({ duration }) => duration * unit), Uint8Array.from(rows, ({ left }) => left)] as const;

test('counting whole durations and sorting any others give the same counts', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 80 }), (rows) => {
      const counted = durationCounts(...columns(rows, 1));
      const sorted = durationCounts(...columns(rows, 0.25));
      if (rows.some(({ duration }) => duration % 4 !== 0))
        expect({ ...sorted, time: sorted.time.map((time) => time * 4) }).toEqual(counted);
      expect(counted.left.reduce((sum, each) => sum + each, 0)).toBe(rows.filter(({ left }) => left === 1).length);
      expect(counted.customers).toBe(rows.length);
      expect(counted.time.every((time, i) => i === 0 || time > counted.time[i - 1])).toBe(true);
    }),
  );
});

test('the order of the rows changes nothing, blank durations are skipped', () => {
  const durations = Float64Array.of(5, NaN, 2, 5, 2.5);
  const left = Uint8Array.of(1, 1, 0, 0, 1);
  const expected = {
    customers: 4,
    time: Float64Array.of(2, 2.5, 5),
    left: Float64Array.of(0, 1, 1),
    censored: Float64Array.of(1, 0, 1),
  };
  expect(durationCounts(durations, left)).toEqual(expected);
  expect(durationCounts(durations.slice().reverse(), left.slice().reverse())).toEqual(expected);
});

test('far-apart whole durations are not counted one by one', () => {
  expect(durationCounts(Float64Array.of(1e15, 1), Uint8Array.of(1, 1)).time).toEqual(Float64Array.of(1, 1e15));
});

test('no rows, no times', () => {
  expect(durationCounts(new Float64Array(0), new Uint8Array(0))).toMatchObject({
    customers: 0,
    time: new Float64Array(0),
  });
});
