import fc from 'fast-check';
import { median } from '../../../src/core/lifecycle/median';

describe('the median', () => {
  it('is the middle of the sorted values, or the mean of the two middle ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const half = (sorted.length - 1) / 2;
        const expected = (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2;
        expect(median(Float64Array.from(values), values.length)).toBe(expected);
      }),
    );
  });

  it('looks only at the first so many', () => {
    expect(median(Float64Array.of(3, 1, 2, 900, 900), 3)).toBe(2);
  });

  it('takes sorted, reversed and equal values in its stride', () => {
    const rising = Float64Array.from({ length: 100_001 }, (_, i) => i);
    expect(median(rising.slice(), rising.length)).toBe(50_000);
    expect(median(rising.slice().reverse(), rising.length)).toBe(50_000);
    expect(median(new Float64Array(100_000).fill(7), 100_000)).toBe(7);
  });
});
