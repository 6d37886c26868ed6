import fc from 'fast-check';
import { isoDate } from '../../../src/core/calendar/iso-date';
import { serialDay } from '../../../src/core/calendar/serial-day';
import { groupByCustomer } from '../../../src/core/transactions/group-by-customer';
import type { HistoryChoices } from '../../../src/core/transactions/history-by-period';
import { historyByPeriod } from '../../../src/core/transactions/history-by-period';
import { finish } from '../../../src/core/work';

type Row = readonly [customer: number, day: number, amount: number];

const day = (iso: string): number => {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  return serialDay({ year, month, day: dayOfMonth })!;
};

function historyOf(rows: readonly Row[], choices: HistoryChoices, customerCount = 3) {
  const log = {
    customers: Int32Array.from(rows, (row) => row[0]),
    days: Float64Array.from(rows, (row) => row[1]),
    amounts: Float64Array.from(rows, (row) => row[2]),
    customerCount,
  };
  const history = finish(historyByPeriod(finish(groupByCustomer(log, choices.asOf)), choices));
  const rowOf = (customer: number) => [
    ...history.volume.slice(customer * history.periods, (customer + 1) * history.periods),
  ];
  return { ...history, rowOf };
}

describe('the history by calendar months', () => {
  const rows: Row[] = [
    [0, day('2024-01-15'), 10],
    [0, day('2024-01-31'), 5],
    [0, day('2024-03-01'), 7],
    [0, day('2024-03-20'), -2],
    [0, day('2024-04-02'), 99],
    [1, day('2024-02-29'), 4],
  ];

  it('holds complete months only, oldest first, blank before the first order and 0 without one', () => {
    const history = historyOf(rows, { asOf: day('2024-04-29'), period: 'month' });
    expect([...history.begins].map(isoDate)).toEqual(['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01']);
    expect(history.rowOf(0)).toEqual([15, 0, 5]);
    expect(history.rowOf(1)).toEqual([NaN, 4, 0]);
    expect(history.rowOf(2)).toEqual([NaN, NaN, NaN]);
  });

  it('takes a month in on its last day', () => {
    expect(historyOf(rows, { asOf: day('2024-04-30'), period: 'month' }).rowOf(0)).toEqual([15, 0, 5, 99]);
  });

  it('keeps the newest periods where fewer are asked for', () => {
    const history = historyOf(rows, { asOf: day('2024-04-30'), period: 'month', most: 2 });
    expect([history.periods, history.rowOf(0), history.rowOf(1)]).toEqual([2, [5, 99], [0, 0]]);
  });

  it('is empty in the very first month', () => {
    expect(historyOf([[0, day('2024-01-15'), 10]], { asOf: day('2024-01-20'), period: 'month' }).periods).toBe(0);
  });
});

describe('the history by periods of days', () => {
  it('ends on the as-of date, each period equally long', () => {
    const history = historyOf(
      [
        [0, 80, 1],
        [0, 81, 2],
        [0, 100, 4],
        [0, 101, 8],
      ],
      { asOf: 100, period: { days: 10 } },
    );
    expect([...history.begins]).toEqual([71, 81, 91, 101]);
    expect(history.rowOf(0)).toEqual([1, 2, 4]);
  });

  it('adds up to the revenue of the days it covers', () => {
    const row = fc.tuple(
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 0, max: 50 }),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 80 }), fc.integer({ min: 1, max: 60 }), (rows, days) => {
        const history = historyOf(rows, { asOf: 300, period: { days } });
        const sum = history.volume.reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0);
        expect(sum).toBe(rows.reduce((total, [, , amount]) => total + amount, 0));
      }),
    );
  });

  it('leaves out a return dated before the first order', () => {
    expect(
      historyOf(
        [
          [0, 95, -5],
          [0, 98, 7],
        ],
        { asOf: 100, period: { days: 10 } },
      ).rowOf(0),
    ).toEqual([7]);
  });
});
