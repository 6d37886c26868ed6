import { functions } from '../../src/workbench/protocol/classes/functions';
import { allOf, openWorkbook, run, shopLog, valuesOf } from './workbook-for-tests';
import type { Row } from './workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

/** Days between the two date systems. */
const shift = 1_462;

test('bad input 5: in the 1904 date system days are told as the calendar has them and written as the workbook counts', async () => {
  const rows = shopLog(40);
  opened = await openWorkbook({ Orders: rows });
  const first = await result(rows);
  opened.restore();
  const earlier: Row[] = rows.map((row, index) => (index === 0 ? row : [row[0], Number(row[1]) - shift, row[2]]));
  opened = await openWorkbook({ Orders: earlier });
  const { Date: date } = functions.methods!;
  const methods = functions.methods as Record<string, typeof date>;
  // The stand-in counts from 1900 only: DATE answers here as a workbook of 1904 would.
  methods.Date = (_book, _given, session) => session.make('FunctionResult', { value: 36_526 - shift });
  try {
    const second = await result(earlier);
    expect(second.asOf).toBe(first.asOf);
    expect(second.latest).toBe(first.latest);
    expect(second.dates).toEqual(first.dates.map((day) => day - shift));
    expect(second.reasons).toEqual(first.reasons);
  } finally {
    methods.Date = date;
  }
});

async function result(rows: readonly Row[]) {
  const { intents } = opened;
  const list = (await intents.findList())!;
  expect(list.rows).toBe(rows.length - 1);
  const done = await intents.segment(list, allOf(list), run);
  const written = (await valuesOf(done.sheet))!.slice(1);
  return {
    asOf: done.asOf,
    latest: list.latestDate,
    dates: written.map((row) => Number(row[1])),
    reasons: written.map((row) => row[11]),
  };
}
