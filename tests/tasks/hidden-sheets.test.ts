import { allOf, openWorkbook, run, sheetNames, shopLog, valuesOf } from './workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

const visibilityOf = (name: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load('visibility');
    await context.sync();
    return sheet.visibility;
  });

test.each(['Hidden', 'VeryHidden'] as const)(
  'bad input 96: a sheet that is %s keeps its name, its cells and its state, and no result goes there',
  async (visibility) => {
    opened = await openWorkbook({ Orders: shopLog(40), Segments: [['kept'], [1]] });
    const { intents } = opened;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Segments').visibility = visibility;
      await context.sync();
    });
    const list = (await intents.findList())!;
    expect(list.sheet).toBe('Orders');
    const done = await intents.segment(list, allOf(list), run);
    expect(done.sheet).not.toBe('Segments');
    expect(await sheetNames()).toEqual(['Orders', 'Segments', done.sheet]);
    expect(await visibilityOf(done.sheet)).toBe('Visible');
    expect(await visibilityOf('Segments')).toBe(visibility);
    expect(await valuesOf('Segments')).toEqual([['kept'], [1]]);
  },
);
