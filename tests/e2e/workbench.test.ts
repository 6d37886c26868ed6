import ExcelJS from 'exceljs';
import type { OpenedWorkbench } from './open-workbench';
import { openWorkbench } from './open-workbench';

declare const Excel: { run(batch: (context: never) => Promise<unknown>): Promise<unknown> };

const workbookName = 'customers.xlsx';

/** A small .xlsx as any program writes it. */
async function workbookFile(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Customers');
  sheet.addRows([
    ['id', 'first order', 'orders', 'revenue'],
    ['00123', new Date(Date.UTC(2024, 0, 5)), 3, 120.5],
    ['客户', new Date(Date.UTC(2024, 1, 29)), 1, 40],
  ]);
  sheet.getColumn(2).numFmt = 'yyyy-mm-dd';
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function saved(bench: OpenedWorkbench): Promise<ExcelJS.Workbook> {
  const bytes = await bench.page.evaluate(async () => {
    const buffer = await (await window.workbench.save()).arrayBuffer();
    return Array.from(new Uint8Array(buffer));
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

describe('the workbench', () => {
  let bench: OpenedWorkbench;
  beforeAll(async () => {
    bench = await openWorkbench();
  }, 180_000);
  afterAll(() => bench?.close());

  const opened = [
    ['id', 'first order', 'orders', 'revenue'],
    ['00123', 45296, 3, 120.5],
    ['客户', 45351, 1, 40],
  ];

  it('saves values, formats, tables, colours by rule, and functions with their last answers', async () => {
    await bench.page.getByRole('button', { name: 'Segment sheet' }).first().click();
    await bench.idle();
    const workbook = await saved(bench);
    const segments = workbook.getWorksheet('Segments');
    const shown = await bench.read('Segments!A1:G3');
    expect(segments?.getCell('A2').value).toBe(shown[1][0]);
    expect(segments?.getCell('G2').value).toBe(shown[1][6]);
    expect(segments?.getCell('B2').numFmt).toMatch(/yyyy/);
    expect(Object.keys(segments?.getTables() ?? {})).toHaveLength(1);
    const rules = (segments as unknown as { conditionalFormattings: { rules: unknown[] }[] }).conditionalFormattings;
    expect(rules.flatMap((one) => one.rules).length).toBeGreaterThanOrEqual(4);
    const typed = workbook.getWorksheet('Functions')?.getCell('E6');
    expect(typed?.formula).toMatch(/_xldudf_CRM_CUSTOMERS\(/);
    expect(typed?.result).toBe('Customer');
  }, 120_000);

  it('understands the names of a table', async () => {
    const amounts = (await bench.read('Orders!E2:E6249')).flat() as number[];
    const [[sum]] = await bench.answer('Orders!H2', '=SUM(Orders[Amount])');
    expect(sum).toBeCloseWithin(
      amounts.reduce((total, amount) => total + amount, 0),
      { relative: 1e-12, because: 'the order of adding may differ' },
    );
  }, 60_000);

  it('opens an .xlsx chosen with Open: leading zeros, dates and Chinese as they were', async () => {
    const [chooser] = await Promise.all([
      bench.page.waitForEvent('filechooser'),
      bench.page.getByRole('button', { name: 'Open', exact: true }).click(),
    ]);
    await chooser.setFiles({ name: workbookName, mimeType: '', buffer: await workbookFile() });
    await bench.page.getByRole('heading', { name: workbookName }).waitFor();
    await bench.idle();
    expect(await bench.sheets()).toEqual(['Customers']);
    expect(await bench.read('Customers!A1:D3')).toEqual(opened);
  }, 60_000);

  it('opens a .csv dropped on the page', async () => {
    await bench.page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['id,date,amount\n007,2024-03-05,12.50\n=1+1,2024-03-06,3\n'], 'dropped.csv'));
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
      }
    });
    await bench.page.getByRole('heading', { name: /dropped/ }).waitFor();
    await bench.idle();
    const [sheet] = await bench.sheets();
    expect((await bench.read(`${sheet}!A1:C3`)).slice(0, 2)).toEqual([
      ['id', 'date', 'amount'],
      ['007', 45356, 12.5],
    ]);
  }, 60_000);

  it('a formula typed with the keyboard is calculated', async () => {
    await bench.select('E1');
    await bench.idle();
    await bench.page.mouse.click(700, 300);
    await bench.page.keyboard.type('=SUM(C2:C3)*2');
    await bench.page.keyboard.press('Enter');
    await bench.idle();
    const cells = (await bench.read('A1:K12')).flat();
    expect(cells).toContain(31);
  }, 60_000);

  it('a spilled answer feeds another formula', async () => {
    await bench.openRows('Log', [
      ['customer', 'date', 'amount'],
      ['a', 45000, 10],
      ['b', 45001, 20],
      ['a', 45002, 30],
    ]);
    const spilled = await bench.answer('Log!F1', '=CRM.CUSTOMERS(A2:A4,B2:B4,C2:C4)', 'Log!F2:J3');
    expect(spilled.map((row) => [row[0], row[3], row[4]])).toEqual([
      ['a', 2, 40],
      ['b', 1, 20],
    ]);
    expect(await bench.answer('Log!N1', '=SUM(J2:J3)')).toEqual([[60]]);
  }, 60_000);

  it('refuses loudly, by name, what it does not know', async () => {
    const code = await bench.pane().evaluate(() =>
      Excel.run(async (context) => {
        const { workbook, sync } = context as {
          workbook: { worksheets: { getActiveWorksheet(): { shapes: { addTextBox(text: string): unknown } } } };
          sync: () => Promise<void>;
        };
        workbook.worksheets.getActiveWorksheet().shapes.addTextBox('x');
        await sync.call(context);
      }).then(
        () => 'done',
        (error: { message: string; code: string }) => `${error.code} ${error.message}`,
      ),
    );
    expect(code).toMatch(/NotImplemented/);
    await expect(bench.page.getByRole('alert').innerText()).resolves.toMatch(/NotImplemented|Worksheet\.Shapes/i);
    bench.complaints();
  }, 60_000);

  it('the language switch reloads the add-in in Chinese, the theme switch darkens the sheet', async () => {
    await bench.page.getByRole('button', { name: '中文' }).click();
    await bench.idle();
    await bench.pane().getByRole('button', { name: '客户分层' }).waitFor();
    await expect(bench.page.getByRole('button', { name: '客户分层' }).first().isVisible()).resolves.toBe(true);
    const before = await bench.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await bench.page.getByRole('button', { name: '深色' }).click();
    await bench.idle();
    expect(await bench.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(before);
    expect(bench.complaints()).toEqual([]);
  }, 60_000);
});
