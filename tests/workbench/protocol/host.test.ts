import { area } from '../../../src/workbench/book/area';
import { Book } from '../../../src/workbench/book/book';
import { defaultRequirementSets } from '../../../src/workbench/protocol/requirement-matrix';
import { installOffice, openOffice } from '../office-in-node';
import type { NodeOffice } from '../office-in-node';

let office: NodeOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

it('the library believes it is in Excel on the web', () => {
  expect(office.Office.context.host).toBe('Excel');
  expect(office.Office.context.platform).toBe('OfficeOnline');
  expect(office.Office.context.displayLanguage).toBe('en-US');
});

it('requirement sets are those of the matrix, and 1.10 is not 1.1', async () => {
  expect(office.Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
  expect(office.Office.context.requirements.isSetSupported('ExcelApi', '1.20')).toBe(false);
  const old = await openOffice(new Book(), {
    requirementSets: { ...defaultRequirementSets, ExcelApi: '1.10' },
    locale: 'zh-CN',
  });
  expect(old.Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(old.Office.context.requirements.isSetSupported('ExcelApi', '1.11')).toBe(false);
  expect(old.Office.context.displayLanguage).toBe('zh-CN');
  old.close();
});

it('settings of both doors are kept in the book and open with it', async () => {
  await office.Excel.run(async (context) => {
    context.workbook.settings.add('k', { a: [1, '退化期'] });
    await context.sync();
  });
  const settings = office.Office.context.document.settings;
  settings.set('d', { b: 2 });
  await new Promise<void>((resolve, reject) =>
    settings.saveAsync((result) =>
      result.status === office.Office.AsyncResultStatus.Succeeded ? resolve() : reject(result.error),
    ),
  );
  const again = await openOffice(office.book);
  expect(again.Office.context.document.settings.get('d')).toEqual({ b: 2 });
  const value = await again.Excel.run(async (context) => {
    const one = context.workbook.settings.getItemOrNullObject('k').load('value');
    const none = context.workbook.settings.getItemOrNullObject('none');
    await context.sync();
    return [one.value, none.isNullObject];
  });
  expect(value).toEqual([{ a: [1, '退化期'] }, true]);
  again.close();
});

it('changes and selections reach the add-in, who wrote them included', async () => {
  const heard: unknown[] = [];
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async (event) => void heard.push([event.address, event.changeType, event.triggerSource]));
    context.workbook.worksheets.onActivated.add(async (event) => void heard.push(['activated', event.worksheetId]));
    context.workbook.onSelectionChanged.add(async () => void heard.push('selection'));
    await context.sync();
  });
  // The library finishes its registration after the request has been answered.
  await tick();
  office.book.active.write(area(1, 1, 2), [[1], [2]], 'user');
  office.book.active.select([area(4, 4)]);
  await tick();
  expect(heard).toEqual([['B2:B3', 'RangeEdited', 'Unknown'], 'selection']);
  const added = office.book.addSheet('Other');
  office.book.activate(added);
  await tick();
  expect(heard.slice(2)).toEqual(expect.arrayContaining([['activated', added.id]]));
});

it('enableEvents = false silences them', async () => {
  const heard: unknown[] = [];
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => void heard.push(event.address));
    await context.sync();
    await tick();
    context.runtime.enableEvents = false;
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await tick();
  expect(heard).toEqual([]);
});

it('sheets are added, named, moved, hidden and deleted; the last visible one stays', async () => {
  const names = await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const one = worksheets.add('One');
    worksheets.add('Two').position = 0;
    one.name = 'Eins';
    one.visibility = 'Hidden';
    worksheets.load('items/name, items/visibility');
    const count = worksheets.getCount(true);
    await context.sync();
    return [worksheets.items.map((sheet) => [sheet.name, sheet.visibility]), count.value];
  });
  expect(names).toEqual([[['Two', 'Visible'], ['Sheet1', 'Visible'], ['Eins', 'Hidden']], 2]); // prettier-ignore
  await expect(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Two').delete();
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidOperation' });
  await expect(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.add('sheet1');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
});

it('names stand for ranges and move with them', async () => {
  const seen = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.names.add('spot', sheet.getRange('B2:B3'));
    sheet.getRange('1:1').insert('Down');
    const name = context.workbook.names.getItem('spot').load('formula, type');
    const range = name.getRange().load('address');
    await context.sync();
    return [name.formula, name.type, range.address];
  });
  expect(seen).toEqual(['=Sheet1!$B$3:$B$4', 'Range', 'Sheet1!B3:B4']);
});

it('a custom function is called with what Excel hands over, and its error carries the message', async () => {
  office.CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
  office.CustomFunctions.associate('BAD', () => {
    throw new office.CustomFunctions.Error('#VALUE!', 'nope');
  });
  const [sum, bad, unknown] = await Promise.all([
    office.host.functions.call({ functionId: 'ADD', parameters: [2, 3] }),
    office.host.functions.call({ functionId: 'BAD', parameters: [] }),
    office.host.functions.call({ functionId: 'NOT_THERE', parameters: [] }),
  ]);
  expect(sum).toEqual({ ok: true, value: 5 });
  expect(bad).toEqual({ ok: false, errorCode: 7, message: 'nope' });
  expect(unknown).toMatchObject({ ok: false });
  await tick();
  expect(office.host.idle).toBe(true);
});

it('a ribbon command runs the associated function and ends when it says so', async () => {
  const pressed: string[] = [];
  office.Office.actions.associate('segmentSheet', (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await office.host.runCommand('segmentSheet', 'SegmentButton');
  expect(pressed).toEqual(['SegmentButton']);
});

it('installed as globals, Excel and Office serve code that knows nothing of the workbench', async () => {
  const installed = await installOffice();
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe('Sheet1');
  installed.restore();
  expect('Excel' in globalThis).toBe(false);
});

it('while a cell is open for typing a batch is refused, or waits if it asks for that', async () => {
  const write = (options: Excel.RunOptions): Promise<void> =>
    office.Excel.run(options, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
  office.host.setEditing(true);
  await expect(write({})).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waiting = write({ delayForCellEdit: true });
  await tick();
  expect(office.book.active.used()).toBeUndefined();
  office.host.setEditing(false);
  await waiting;
  expect(office.book.active.used()).toEqual(area(0, 0));
});
