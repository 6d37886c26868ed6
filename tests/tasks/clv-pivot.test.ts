import { ProblemError } from '../../src/core/problem';
import { snapshot } from './snapshot';
import { allOf, customerList, openWorkbook, run, sheetNames, shopLog, valuesOf } from './workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

/** Number, total and average per stage of the results, as a person would work them out. */
function totals(values: readonly (readonly unknown[])[], stage: number, clv: number) {
  const byStage = new Map<string, { customers: number; total: number }>();
  for (const row of values.slice(1)) {
    const known = byStage.get(String(row[stage])) ?? { customers: 0, total: 0 };
    byStage.set(String(row[stage]), { customers: known.customers + 1, total: known.total + Number(row[clv]) });
  }
  return byStage;
}

test.each(['en-US', 'zh-CN'])('in %s the pivot’s rows and grand total are the table’s sums', async (locale) => {
  opened = await openWorkbook({ Orders: shopLog(80) }, { locale });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const done = await intents.segment(list, allOf(list), run);
  const expected = totals((await valuesOf(done.sheet))!, 6, 10);
  const built = await intents.buildClvPivot(run);
  expect(built).toEqual({
    sheet: locale === 'zh-CN' ? '各阶段客户终身价值' : 'CLV by stage',
    form: 'pivot',
    problem: null,
  });
  const shown = (await valuesOf(built.sheet))!;
  for (const [stage, { customers, total }] of expected) {
    const row = shown.find(([name]) => name === stage)!;
    expect(row[1]).toBe(customers);
    expect(Number(row[2])).toBeCloseWithin(total, { relative: 1e-12, because: 'sums in another order' });
    expect(Number(row[3])).toBeCloseWithin(total / customers, { relative: 1e-12, because: 'sums in another order' });
  }
  const grand = shown.at(-1)!;
  const sum = [...expected.values()].reduce((all, { total }) => all + total, 0);
  expect(grand[1]).toBe(80);
  expect(Number(grand[2])).toBeCloseWithin(sum, { relative: 1e-12, because: 'sums in another order' });
  const legend = done.stages.reduce((all, { value }) => all + value!, 0);
  expect(legend).toBeCloseWithin(sum, { relative: 1e-12, because: 'sums in another order' });
});

test.each(['PivotTableCollection.Add', 'RowColumnPivotHierarchyCollection.Add', 'DataPivotHierarchyCollection.Add'])(
  'where Excel fails at %s, formulas stand there instead, and a sentence says why',
  async (member) => {
    opened = await openWorkbook({ Orders: shopLog(80) });
    const { intents } = opened;
    const list = (await intents.findList())!;
    const done = await intents.segment(list, allOf(list), run);
    const stop = opened.failOn(member, 'AccessDenied');
    const built = await intents.buildClvPivot(run);
    stop();
    expect(built).toEqual({ sheet: 'CLV by stage', form: 'formulas', problem: { code: 'pivot-failed' } });
    expect(await sheetNames()).toEqual(['Orders', 'Segments', 'CLV by stage']);
    const formulas = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(built.sheet).getRange('A3:D8');
      range.load('formulas');
      await context.sync();
      return range.formulas as string[][];
    });
    expect(formulas[0]).toEqual([
      'Stage',
      'Customers',
      'Total CLV, 12 months, revenue',
      'Average CLV, 12 months, revenue',
    ]);
    expect(formulas[1]).toEqual([
      'Exploration',
      '=COUNTIFS(Segments!$G$2:$G$81,$A4)',
      '=SUMIFS(Segments!$K$2:$K$81,Segments!$G$2:$G$81,$A4)',
      '=IFERROR(AVERAGEIFS(Segments!$K$2:$K$81,Segments!$G$2:$G$81,$A4),0)',
    ]);
    expect(formulas[5][0]).toBe('All');
    expect(done.stages).toHaveLength(4);
  },
);

test('a pivot of results beside a list is removed with them', async () => {
  opened = await openWorkbook({ Customers: customerList(60) });
  const before = await snapshot();
  const { intents } = opened;
  const list = (await intents.findList())!;
  await intents.segment(list, allOf(list), run);
  expect((await intents.buildClvPivot(run)).form).toBe('pivot');
  expect(await intents.removeResults(run)).toEqual({ cells: 6 * 61, sheets: 1 });
  expect(await snapshot()).toEqual(before);
});

test('without results, or without values in them, it is said what to do', async () => {
  opened = await openWorkbook({ Orders: shopLog(40) });
  const { intents } = opened;
  await expect(intents.buildClvPivot(run)).rejects.toThrow(new ProblemError({ code: 'no-results' }));
  const list = (await intents.findList())!;
  await intents.segment(list, allOf(list, { write: { stage: true, reason: false, rfm: false, clv: false } }), run);
  await expect(intents.buildClvPivot(run)).rejects.toThrow(new ProblemError({ code: 'no-values' }));
});
