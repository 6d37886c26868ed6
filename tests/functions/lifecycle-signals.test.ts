import fc from 'fast-check';
import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { lifecycleCurve } from '../../src/functions/lifecycle-curve';
import { lifecycleSignals } from '../../src/functions/lifecycle-signals';
import type { CellError } from '../excel/worksheet-functions/test-host';
import { errorOf, testHost } from '../excel/worksheet-functions/test-host';

const signals = worksheetFunction(lifecycleSignals, testHost());
const curve = worksheetFunction(lifecycleCurve, testHost());
const asOf = 45_000;

describe('LIFECYCLE_SIGNALS', () => {
  it('gives the numbers that a reader works out by hand', () => {
    // 9 orders 30 days apart, 15 days silent; history 100 … 200 step 20: slope 20 a period over a mean of 150.
    const [head, row] = signals(
      asOf - 255,
      asOf - 15,
      9,
      asOf,
      [[100, 120, 140, 160, 180, 200]],
      [[-40, 10, 20, 30, 40, 45]],
    );
    const of = (name: string) => row[head.indexOf(name)];
    expect(of('tenure (days)')).toBe(255);
    // max(240 / 8, (2 × 60 + 240) / 10) = 36.
    expect(of('usual gap (days)')).toBe(36);
    expect(of('overdue ratio')).toBe(15 / 36);
    expect(of('trend per period')).toBeCloseWithin(20 / 150, { relative: 1e-15, because: 'one division' });
    expect(of('Kendall τ')).toBe(1);
    // Mean of the last two, 190, over the best earlier two, which may share one of them: (160 + 180) / 2.
    expect(of('level')).toBeCloseWithin(190 / 170, { relative: 1e-15, because: 'one division' });
    expect([of('rising'), of('falling'), of('cumulative profit')]).toEqual(['yes', 'no', 105]);
  });

  it('keeps blanks blank and faults in their rows', () => {
    const [, sound, blank, faulty] = signals(
      [[asOf - 90], [''], [asOf]],
      [[asOf - 10], [''], [asOf - 9]],
      [[3], [''], [2]],
      asOf,
    );
    expect(sound[0]).toBe(3);
    expect(blank.every((cell) => cell === '')).toBe(true);
    expect((faulty[0] as CellError).message).toBe('last_order, row 3: the last order lies before the first.');
  });

  it('is not moved by the order of the rows', () => {
    const customer = fc.record({
      span: fc.integer({ min: 1, max: 700 }),
      silent: fc.integer({ min: 0, max: 500 }),
      orders: fc.integer({ min: 2, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(customer, { minLength: 2, maxLength: 30 }), (customers) => {
        const table = (list: typeof customers) =>
          signals(
            list.map(({ span, silent }) => [asOf - silent - span]),
            list.map(({ silent }) => [asOf - silent]),
            list.map(({ orders }) => [orders]),
            asOf,
          );
        expect(
          table([...customers].reverse())
            .slice(1)
            .reverse(),
        ).toEqual(table(customers).slice(1));
      }),
      { numRuns: 30 },
    );
  });
});

describe('LIFECYCLE_CURVE', () => {
  it('adds customers up, and scaling the money moves no stage', () => {
    const volume = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(volume, volume, (a, b) => {
        const together = a.map((each, t) => each + b[t]);
        const lines = curve([together]);
        expect(curve([a, b])).toEqual(lines);
        const scaled = curve([together.map((each) => each * 8)]);
        expect(scaled.map((line) => line[4])).toEqual(lines.map((line) => line[4]));
      }),
      { numRuns: 50 },
    );
  });

  it('says nothing of a period before it came: later periods change no earlier stage', () => {
    const all = [100, 120, 90, 160, 0, 0, 0, 150, 160, 170];
    const whole = curve([all]);
    for (let end = 1; end <= all.length; end++) expect(curve([all.slice(0, end)])).toEqual(whole.slice(0, end + 1));
  });

  it('refuses profit of another width and faulty cells', () => {
    expect(errorOf(() => curve([[1, 2, 3]], [[1, 2]])).message).toBe('profit: needs 3 columns, got 2.');
    expect(errorOf(() => curve([[1, 'x', 3]])).message).toMatch(/"x" is not a number/);
    expect(errorOf(() => curve([[1, '#DIV/0!', 3]])).code).toBe('#DIV/0!');
  });
});
