import type { RfmColumns } from '../../src/core/rfm/rfm-columns';
import { rfmScores } from '../../src/core/rfm/rfm-scores';
import type { BenchCase } from './bench-case';
import { chance } from './bench-case';

/** Six of ten customers bought once; money is skewed as in a shop. */
function population(customers: number): RfmColumns {
  const next = chance(3);
  const frequency = Float64Array.from({ length: customers }, () =>
    next() < 0.6 ? 1 : 1 + Math.floor(-Math.log(1 - next()) * 5),
  );
  return {
    recency: Float64Array.from({ length: customers }, () => Math.floor(next() * 700)),
    frequency,
    monetary: frequency.map((orders) => Math.round(Math.exp(3 + 3 * next()) * orders * 100) / 100),
  };
}

/** The same by sorting each column and searching every value. */
function bySorting({ recency, frequency, monetary }: RfmColumns): Uint16Array {
  const codes = new Uint16Array(recency.length);
  const add = (values: Float64Array, weight: number): void => {
    const sorted = values.slice().sort();
    values.forEach((value, row) => {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < value) low = middle + 1;
        else high = middle;
      }
      codes[row] += weight * (1 + Math.floor((5 * low) / sorted.length));
    });
  };
  add(
    recency.map((days) => -days),
    100,
  );
  add(frequency, 10);
  add(monetary, 1);
  return codes;
}

export const rfmCases: readonly BenchCase[] = [
  {
    name: 'RFM quintiles',
    size: 1_000_000,
    target: 80,
    prepare(size) {
      const columns = population(size);
      return { run: () => rfmScores(columns, 5), baseline: () => bySorting(columns) };
    },
  },
];
