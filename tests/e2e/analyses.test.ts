import { catalog } from '../../src/functions/catalog';
import { fillForm, insert, openForm } from './fill-form';
import type { OpenedWorkbench } from './open-workbench';
import { openWorkbench } from './open-workbench';

declare const Excel: { run(batch: (context: never) => Promise<unknown>): Promise<unknown> };

const specOf = (id: string) => catalog.find((spec) => spec.id === id)!;

describe('analyses from the pane, on the sample', () => {
  let bench: OpenedWorkbench;
  let before: string[];
  beforeAll(async () => {
    bench = await openWorkbench();
    before = await bench.sheets();
  }, 180_000);
  afterAll(() => bench?.close());

  const formula = () => bench.pane().locator('code.formula').first().innerText();

  it('a function of a log is filled in by itself, names the table’s columns, and answers for every customer', async () => {
    const pane = bench.pane();
    await openForm(pane, 'RFM_TABLE');
    expect(await formula()).toBe('=CRM.RFM_TABLE(Orders[Customer],Orders[Date],Orders[Amount],DATE(2026,6,30))');
    expect(await insert(pane, 'Insert on a new sheet')).toBe(
      'The answer is in RFM table!A5:F485: 481 rows, 6 columns.',
    );
    const cells = await bench.read('RFM table!A1:F485');
    expect(cells[0][0]).toBe('RFM table');
    expect(cells[2][0]).toMatch(/^From Orders!A1:E\d+, as of 2026-06-30\.$/);
    expect(cells[4][0]).toBe('Customer');
    expect(cells.slice(5).every(([customer]) => customer !== '')).toBe(true);
  });

  it('a function of customers offers to summarise the log, and then is filled in by its headings', async () => {
    const pane = bench.pane();
    await openForm(pane, 'CLV');
    await pane.getByText('This takes one row per customer, and Orders has one row per order.').waitFor();
    await pane.getByRole('button', { name: 'Summarise customers first' }).click();
    await pane.getByText('The answer is in Customer summary!A5:G485: 481 rows, 7 columns.').first().waitFor();
    expect(await formula()).toMatch(
      /^=CRM\.CLV\('Customer summary'!\$B\$6:\$B\$485,.*!\$C\$6:.*!\$D\$6:.*!\$G\$6:\$G\$485,DATE\(2026,6,30\)\)$/,
    );
    expect(await insert(pane, 'Insert on a new sheet')).toBe(
      'The answer is in Customer lifetime value!B6:B485: 480 rows.',
    );
    const cells = await bench.read('Customer lifetime value!A5:B485');
    const customers = await bench.read('Customer summary!A6:A485');
    expect(cells[0]).toEqual(['Customer', 'Customer lifetime value']);
    expect(cells.slice(1).map(([customer]) => [customer])).toEqual(customers);
    expect(cells.slice(1).every(([, value]) => typeof value === 'number' && value >= 0)).toBe(true);
  });

  it('a function that takes days for dates counts them in its formula', async () => {
    const pane = bench.pane();
    await openForm(pane, 'RFM_SCORE');
    expect(await formula()).toMatch(/^=CRM\.RFM_SCORE\(DATE\(2026,6,30\)-'Customer summary'!\$C\$6:\$C\$485,/);
    expect(await insert(pane, 'Insert on a new sheet')).toBe('The answer is in RFM score!B6:B485: 480 rows.');
    const [[, score]] = await bench.read('RFM score!A6:B6');
    expect(score).toMatch(/^[1-5]{3}$/);
  });

  it('a function that takes the table of another finds its answer on the sheet where it was inserted', async () => {
    const pane = bench.pane();
    await openForm(pane, 'RETENTION_FIT');
    await fillForm(
      pane,
      specOf('RETENTION_FIT'),
      new Map([['survivors', { value: '1000; 869; 743; 653; 593; 551; 517; 491' }]]),
    );
    await insert(pane, 'Insert on a new sheet');
    await openForm(pane, 'RETENTION_CURVE');
    await fillForm(pane, specOf('RETENTION_CURVE'), new Map([['periods', { value: 12 }]]));
    expect(await formula()).toMatch(/^=CRM\.RETENTION_CURVE\('Fit of a retention curve'!\$A\$4:\$D\$\d+,12\)$/);
    expect(await insert(pane, 'Insert on a new sheet')).toMatch(
      /^The answer is in Retention curve!A\d:C\d+: 14 rows, 3 columns\.$/,
    );
  });

  it('a function of figures takes them typed, at the selected cell', async () => {
    const pane = bench.pane();
    await openForm(pane, 'BUDGET_OPTIMUM');
    await bench.select('Orders!H3');
    await bench.idle();
    const figures = { acquisition_rate: '5%', acquisition_spend: 10, acquisition_ceiling: 0.2, retention_rate: '80 %' };
    const more = { retention_spend: 20, retention_ceiling: 0.95, margin: 100, discount: 0.1 };
    const given = Object.entries({ ...figures, ...more }).map(([id, value]) => [id, { value }] as const);
    await fillForm(pane, specOf('BUDGET_OPTIMUM'), new Map(given));
    expect(await formula()).toBe('=CRM.BUDGET_OPTIMUM(0.05,10,0.2,0.8,20,0.95,100,0.1)');
    expect(await insert(pane, 'In the selected cell')).toMatch(
      /^The answer is in Orders!H3:J\d+: \d+ rows, 3 columns\.$/,
    );
    expect((await bench.read('Orders!H3:J3'))[0].every((cell) => typeof cell === 'string' && cell !== '')).toBe(true);
  });

  it('a function of a whole table takes it with its headings, and one of its columns by their names', async () => {
    await bench.openRows('Customers', [
      ['Customer', 'First order', 'Last order', 'Orders'],
      ['a', 45000, 45380, 20],
      ['b', 45375, 45375, 1],
      ['c', 45135, 45375, 9],
    ]);
    // Another workbook is another frame.
    const pane = bench.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { workbook, sync } = context as {
          workbook: { tables: { add(address: string, headings: boolean): { name: string } } };
          sync: () => Promise<void>;
        };
        workbook.tables.add('Customers!A1:D4', true).name = 'People';
        await sync.call(context);
      }),
    );
    await bench.select('Customers!A2');
    await bench.idle();
    await openForm(pane, 'LIFECYCLE_TABLE');
    expect(await formula()).toBe('=CRM.LIFECYCLE_TABLE(Customers!$A$1:$D$4,DATE(2024,3,29))');
    expect(await insert(pane, 'Insert on a new sheet')).toMatch(
      /^The answer is in Stages side by side!A5:[A-Z]+8: 4 rows/,
    );
    expect((await bench.read('Stages side by side!A6:A8')).flat()).toEqual(['a', 'b', 'c']);
    await openForm(pane, 'LIFECYCLE_STAGE');
    expect(await formula()).toBe(
      '=CRM.LIFECYCLE_STAGE(People[First order],People[Last order],People[Orders],DATE(2024,3,29))',
    );
    expect(await insert(pane, 'Insert on a new sheet')).toBe('The answer is in Lifecycle stage!B6:B8: 3 rows.');
  });

  it('an answer that is an error is told with the function’s own sentence', async () => {
    const pane = bench.pane();
    await openForm(pane, 'CLV_FIT');
    await fillForm(pane, specOf('CLV_FIT'), new Map([['amount', { address: 'Customers!D2:D3' }]]));
    expect(await insert(pane, 'Insert on a new sheet')).toMatch(
      /^Fit of the value model!A5 shows #VALUE!: .*amount.*\.$/,
    );
  });

  it('what is wanting or wrong is told at its field, and nothing is written', async () => {
    const pane = bench.pane();
    const sheets = await bench.sheets();
    await openForm(pane, 'CLV_SIMPLE');
    await pane.getByRole('button', { name: 'Insert on a new sheet' }).click();
    await pane.getByText(/^Needed\. Margin of one period/).waitFor();
    await openForm(pane, 'CLV_MARKOV');
    await pane.getByLabel('Discount').fill('12');
    await pane.getByText('did you mean').waitFor();
    expect(await bench.sheets()).toEqual(sheets);
  });

  it('the workbench complains of nothing', () => {
    expect(bench.complaints()).toEqual([]);
    expect(before).toContain('Orders');
  });
});
