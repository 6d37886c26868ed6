import fc from 'fast-check';
import { rfmCuts } from '../../../src/core/rfm/rfm-cuts';
import { rfmScores, scoreByCuts } from '../../../src/core/rfm/rfm-scores';

type Triple = readonly [recency: number, frequency: number, monetary: number];

const columnsOf = (rows: readonly Triple[]) => ({
  recency: Float64Array.from(rows, (row) => row[0]),
  frequency: Float64Array.from(rows, (row) => row[1]),
  monetary: Float64Array.from(rows, (row) => row[2]),
});

/** The definition read aloud, independent of thresholds. */
function naive(rows: readonly Triple[], bins: number): number[] {
  const score = (values: number[], worse: (a: number) => boolean): number =>
    1 + Math.floor((bins * values.filter(worse).length) / values.length);
  const column = (at: 0 | 1 | 2): number[] => rows.map((row) => row[at]);
  return rows.map(
    ([r, f, m]) =>
      100 * score(column(0), (a) => a > r) + 10 * score(column(1), (a) => a < f) + score(column(2), (a) => a < m),
  );
}

const customer = fc.tuple(
  fc.integer({ min: 0, max: 400 }),
  fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 40 }) }),
  fc.oneof(
    fc.integer({ min: -5_000, max: 900_000 }).map((cents) => cents / 100),
    fc.constantFrom(0, -0, 9.99, 10, 1e-9, 1e12, 5e-324),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
  ),
);
const population = fc.array(customer, { minLength: 1, maxLength: 120 });
/** Amounts that stay exact when scaled by a power of two. */
const scalable = fc.array(
  customer.filter(([, , money]) => Math.abs(money) > 1e-200 || money === 0),
  { minLength: 1, maxLength: 120 },
);
const anyBins = fc.integer({ min: 2, max: 9 });

describe('RFM scores', () => {
  it('are 1 + ⌊bins × strictly worse / n⌋ for each fact', () => {
    fc.assert(
      fc.property(population, anyBins, (rows, bins) => {
        expect([...rfmScores(columnsOf(rows), bins)]).toEqual(naive(rows, bins));
      }),
      { numRuns: 400 },
    );
  });

  it('of ten customers in rank order run from 111 to 555 in pairs', () => {
    const rows = Array.from({ length: 10 }, (_, i): Triple => [100 - 10 * i, 1 + i, 50 + i]);
    expect([...rfmScores(columnsOf(rows), 5)]).toEqual([111, 111, 222, 222, 333, 333, 444, 444, 555, 555]);
  });

  it('with 60 % one-time buyers are 1, 4 and 5 for frequency, never 2: ties share the lower score', () => {
    const rows = Array.from({ length: 10 }, (_, i): Triple => [i, i < 6 ? 1 : i, i]);
    const frequency = [...rfmScores(columnsOf(rows), 5)].map((code) => Math.floor(code / 10) % 10);
    expect(frequency).toEqual([1, 1, 1, 1, 1, 1, 4, 4, 5, 5]);
  });

  it('are the same for equal customers', () => {
    expect([
      ...rfmScores(
        columnsOf([
          [5, 2, 10],
          [5, 2, 10],
          [5, 2, 10],
        ]),
        5,
      ),
    ]).toEqual([111, 111, 111]);
  });

  it('take zero and negative zero for the same amount', () => {
    const rows: Triple[] = [
      [0, 1, -0],
      [0, 1, 0],
      [0, 1, 0.01],
    ];
    expect([...rfmScores(columnsOf(rows), 3)]).toEqual([111, 111, 113]);
  });

  it('do not depend on the order of rows', () => {
    fc.assert(
      fc.property(population, anyBins, fc.infiniteStream(fc.nat()), (rows, bins, stream) => {
        const keys = rows.map(() => stream.next().value as number);
        const order = rows.map((_, i) => i).sort((a, b) => keys[a] - keys[b] || a - b);
        const scores = rfmScores(columnsOf(rows), bins);
        const shuffled = rfmScores(columnsOf(order.map((i) => rows[i])), bins);
        expect([...shuffled]).toEqual(order.map((i) => scores[i]));
      }),
    );
  });

  it('do not depend on the currency or on the unit of time', () => {
    fc.assert(
      fc.property(scalable, anyBins, fc.constantFrom(2, 8, 1 / 8), (rows, bins, scale) => {
        const scaled = rows.map(([r, f, m]): Triple => [r * scale, f, m * scale]);
        expect(rfmScores(columnsOf(scaled), bins)).toEqual(rfmScores(columnsOf(rows), bins));
      }),
    );
  });

  it('are unchanged when every customer stands in the list twice', () => {
    fc.assert(
      fc.property(population, anyBins, (rows, bins) => {
        const twice = [...rfmScores(columnsOf([...rows, ...rows]), bins)];
        const once = [...rfmScores(columnsOf(rows), bins)];
        expect(twice).toEqual([...once, ...once]);
      }),
    );
  });

  it('of a single row with the cut table are the column’s score', () => {
    fc.assert(
      fc.property(population, anyBins, (rows, bins) => {
        const columns = columnsOf(rows);
        const cuts = rfmCuts(columns, bins);
        const whole = rfmScores(columns, bins);
        rows.forEach((row, i) => expect(scoreByCuts(columnsOf([row]), cuts)[0]).toBe(whole[i]));
      }),
    );
  });

  it('are 0 for a row with an unknown fact, which is outside the population', () => {
    const rows: Triple[] = [
      [10, 1, 5],
      [NaN, 9, 9],
      [5, 2, 6],
      [3, NaN, 1],
      [2, 2, NaN],
    ];
    const complete = rfmScores(columnsOf([rows[0], rows[2]]), 5);
    expect([...rfmScores(columnsOf(rows), 5)]).toEqual([complete[0], 0, complete[1], 0, 0]);
  });

  it('agree with the definition where a column is too wide to be counted and full of ties', () => {
    const rows = Array.from({ length: 900 }, (_, i): Triple => [
      (i * 7919) % 300,
      1 + (i % 4 === 0 ? i % 50 : 0),
      [1e6, 0.1, -3.5, 1e-7, 250_000, (i * 104_729) % 1_000_003][i % 6],
    ]);
    expect([...rfmScores(columnsOf(rows), 7)]).toEqual(naive(rows, 7));
  });
});

describe('recencies', () => {
  it('all above 20,000 are dates passed for days', () => {
    const rows: Triple[] = [
      [45_000, 1, 1],
      [45_100, 2, 2],
    ];
    expect(() => rfmScores(columnsOf(rows), 5)).toThrow('looks-like-date');
  });

  it('of which one is an ordinary silence are taken as they are', () => {
    const rows: Triple[] = [
      [45_000, 1, 1],
      [20_000, 2, 2],
    ];
    expect([...rfmScores(columnsOf(rows), 2)]).toEqual([111, 222]);
  });

  it('none of which is known leave nothing to do', () => {
    expect(() => rfmCuts(columnsOf([[NaN, 1, 1]]), 5)).toThrow('nothing-to-do');
  });
});
