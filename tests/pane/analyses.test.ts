import type { Page } from 'playwright-core';
import { catalog } from '../../src/functions/catalog';
import { lowContrasts } from './contrast';
import { inserted, log, settings } from './stage/made-up';
import type { Theatre } from './stage/theatre';
import { openTheatre } from './stage/theatre';

let theatre: Theatre;

beforeAll(async () => {
  theatre = await openTheatre();
}, 180_000);

afterAll(() => theatre?.close());

afterEach(() => {
  expect(theatre.complaints()).toEqual([]);
});

const customers = {
  ...log,
  sheet: 'Customers',
  name: 'Customers',
  kind: 'customers',
  address: 'A1:G90',
  rows: 89,
  columns: ['Customer', 'First order', 'Last order', 'Orders', 'Average repeat order', 'm1', 'm2'].map(
    (heading, index) => ({
      index,
      letter: 'ABCDEFG'[index],
      heading,
    }),
  ),
  mapping: { customer: 0, first_order: 1, last_order: 2, orders: 3, average_repeat_order: 4 },
} as const;

const fitted = { formulaName: 'CRM.RETENTION_FIT', sheet: 'Fit', address: 'A5:D20' } as const;

const calls = (page: Page, name: string): Promise<unknown[][]> =>
  page.evaluate(
    (sought) => window.stage.calls.filter((call) => call.name === sought).map((call) => [...call.arguments]),
    name,
  );
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const formula = (page: Page) => page.locator('code.formula').first().innerText();

async function open(page: Page, id: string): Promise<void> {
  await page.evaluate((analysis) => {
    window.stage.session.show('analyses');
    window.stage.session.openAnalysis(analysis);
  }, id);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

test('every function stands in the list, and is found by a word of its name, its summary or its arguments', async () => {
  const page = await theatre.play();
  await button(page, 'Analyses').click();
  const entries = page.locator('button.analysis');
  expect(await entries.count()).toBe(catalog.length);
  const search = page.getByRole('searchbox');
  for (const [sought, id] of [
    ['lifetime value CLV', 'CLV'],
    ['客户漏斗', 'BASE_BRIDGE'],
    ['endorsement_value', 'CLTV_SCORE'],
  ]) {
    await search.fill(sought);
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('button.analysis code')?.textContent !== null &&
        [...document.querySelectorAll('button.analysis code')].some((code) => code.textContent === wanted),
      id,
    );
    expect(await entries.count()).toBeLessThan(catalog.length);
  }
  // Others speak of cohorts too; the one that is called so comes first.
  await search.fill('cohorts');
  await page.waitForFunction(() => document.querySelector('button.analysis code')?.textContent === 'COHORTS');
  expect(await entries.count()).toBeGreaterThan(1);
  await search.fill('no such thing');
  await page.getByText('Nothing matches.').waitFor();
  await page.close();
});

test('a form is opened from the list and closed again, and the keyboard goes with it', async () => {
  const page = await theatre.play();
  await button(page, 'Analyses').click();
  await page.getByRole('button', { name: /^Cohorts COHORTS/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Cohorts' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cohorts');
  await page.getByRole('button', { name: /All analyses/ }).click();
  await page.getByRole('searchbox').waitFor();
  await page.close();
});

test('the formula is shown as it will be written, and follows every field', async () => {
  const page = await theatre.play();
  await open(page, 'COHORTS');
  expect(await formula(page)).toBe('=CRM.COHORTS(Orders!$A$2:$A$6920,Orders!$B$2:$B$6920)');
  await page.getByText('More', { exact: true }).click();
  await page.getByLabel('Amount', { exact: true }).selectOption({ label: 'D  amount' });
  await page.getByLabel('Period', { exact: true }).selectOption({ label: 'Quarter' });
  expect(await formula(page)).toBe(
    '=CRM.COHORTS(Orders!$A$2:$A$6920,Orders!$B$2:$B$6920,Orders!$D$2:$D$6920,"quarter")',
  );
  await page.close();
});

test('what is sent is the form as it is filled in, and the pane says where the answer is', async () => {
  const page = await theatre.play();
  await open(page, 'RFM_TABLE');
  await button(page, 'Insert on a new sheet').click();
  await page.getByText('The answer is in RFM table!A5:F2362: 2,358 rows, 6 columns.').first().waitFor();
  const [[analysis, place]] = await calls(page, 'insertAnalysis');
  expect(place).toBe('new-sheet');
  expect(analysis).toMatchObject({
    id: 'RFM_TABLE',
    formulaName: 'CRM.RFM_TABLE',
    entries: {
      customer: { from: 'columns', first: 0, last: 0 },
      date: { from: 'columns', first: 1, last: 1 },
      amount: { from: 'columns', first: 3, last: 3 },
      as_of: { from: 'typed', text: '1997-09-30' },
    },
    list: log,
    isList: false,
  });
  await button(page, 'Go to the answer').click();
  expect(await calls(page, 'goTo')).toEqual([['RFM table!A5:F2362']]);
  await button(page, 'In the selected cell').click();
  expect((await calls(page, 'insertAnalysis'))[1][1]).toBe('selected-cell');
  await page.close();
});

test('nothing is sent while a field is wanting or wrong: it says so, and the keyboard goes there', async () => {
  const page = await theatre.play({ list: null });
  await open(page, 'BUDGET_OPTIMUM');
  await button(page, 'Insert on a new sheet').click();
  await page.getByText(/^Needed\. Share of prospects won/).waitFor();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0].innerText)).toBe(
    'Acquisition rate',
  );
  await page.getByLabel('Acquisition rate').fill('12');
  await page.getByText(/did you mean/).waitFor();
  expect(await page.getByLabel('Acquisition rate').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Acquisition rate').fill('12 %');
  expect(await page.getByLabel('Acquisition rate').getAttribute('aria-invalid')).toBeNull();
  expect(await formula(page)).toBe('=CRM.BUDGET_OPTIMUM(0.12,…,…,…,…,…,…,…)');
  expect(await calls(page, 'insertAnalysis')).toEqual([]);
  await page.close();
});

test('what is wrong among the folded fields is unfolded', async () => {
  const page = await theatre.play();
  await open(page, 'RFM_TABLE');
  await page.getByText('More', { exact: true }).click();
  await page.getByLabel('Segments', { exact: true }).selectOption('address');
  await page.getByLabel('Segments: range').fill('=SUM(A1)');
  await page.getByText('More', { exact: true }).click();
  await button(page, 'Insert on a new sheet').click();
  await page.getByText('"=SUM(A1)" is not an address of cells').waitFor();
  expect(await page.getByLabel('Segments: range').isVisible()).toBe(true);
  await page.close();
});

test('a log where customers are wanted is said to be one, and is summarised on the spot', async () => {
  const page = await theatre.play();
  await open(page, 'CHURN_RISK');
  await page.getByText('This takes one row per customer, and Orders has one row per order.').waitFor();
  await page.evaluate((list) => void (window.stage.script.list = list), customers);
  await button(page, 'Summarise customers first').click();
  await page.getByText('This takes one row per customer').waitFor({ state: 'detached' });
  const [[analysis, place]] = await calls(page, 'insertAnalysis');
  expect({ analysis, place }).toMatchObject({
    analysis: { id: 'CUSTOMERS', list: log, isList: true },
    place: 'new-sheet',
  });
  expect(await formula(page)).toBe(
    '=CRM.CHURN_RISK(Customers!$B$2:$B$90,Customers!$C$2:$C$90,Customers!$D$2:$D$90,DATE(1997,9,30))',
  );
  await page.close();
});

test('customers where a log is wanted are said to be so', async () => {
  const page = await theatre.play({ list: customers });
  await open(page, 'COHORTS');
  await page.getByText('This takes one row per order, and Customers has one row per customer.').waitFor();
  expect(await button(page, 'Summarise customers first').count()).toBe(0);
  await page.close();
});

test('the form keeps its list while other cells are selected for it, and changes when asked', async () => {
  const page = await theatre.play({ list: customers });
  await open(page, 'CLV');
  const before = await formula(page);
  await page.getByText('More', { exact: true }).click();
  await page.getByLabel('Fit', { exact: true }).selectOption('address');
  await page.evaluate((list) => {
    window.stage.script.list = list;
    window.stage.sheetChanged('selection');
  }, log);
  await button(page, 'Use Orders').waitFor();
  await button(page, 'Take the selection for Fit').click();
  await page.waitForFunction(() => document.querySelector('code.formula')?.textContent?.includes('Rates!$B$2:$B$9'));
  expect(await formula(page)).toBe(before.replace(/\)$/, ',,,Rates!$B$2:$B$9)'));
  await button(page, 'Use Orders').click();
  await page.getByText('This takes one row per customer').waitFor();
  await page.close();
});

test('several columns side by side are taken from the first to the last', async () => {
  const page = await theatre.play({ list: customers });
  await open(page, 'LIFECYCLE_CURVE');
  await page.getByLabel('History', { exact: true }).selectOption({ label: 'F  m1' });
  expect(await formula(page)).toBe('=CRM.LIFECYCLE_CURVE(Customers!$F$2:$G$90)');
  await page.getByLabel('History: last column').selectOption({ label: 'F  m1' });
  expect(await formula(page)).toBe('=CRM.LIFECYCLE_CURVE(Customers!$F$2:$F$90)');
  await page.close();
});

test('a table that another function makes is taken from the answer that stands in the workbook', async () => {
  const page = await theatre.play({ answers: [fitted] });
  await open(page, 'RETENTION_CURVE');
  await page.getByLabel('Periods').fill('12');
  expect(await formula(page)).toBe('=CRM.RETENTION_CURVE(Fit!$A$5:$D$20,12)');
  expect(await page.getByLabel('Fit', { exact: true }).inputValue()).toBe('answer 0');
  await page.getByLabel('Fit', { exact: true }).selectOption('address');
  await page.getByLabel('Fit: range').fill('Sheet1!A2:B9');
  expect(await formula(page)).toBe('=CRM.RETENTION_CURVE(Sheet1!$A$2:$B$9,12)');
  await page.close();
});

test('an error in the answer is told with the function’s own sentence', async () => {
  const error = { name: '#N/A', message: 'Too few customers.' };
  const page = await theatre.play({ inserted: { ...inserted, rows: 1, columns: 1, address: 'A5', error } });
  await open(page, 'RFM_TABLE');
  await button(page, 'Insert on a new sheet').click();
  await page.locator('.outcome.problem').waitFor();
  expect(await page.getByRole('status').innerText()).toBe('RFM table!A5 shows #N/A: Too few customers.');
  await page.close();
});

test('while the answer is worked out its progress stands in the place of the buttons, and Cancel takes it back', async () => {
  const page = await theatre.play({ held: true, progress: { phase: 'calculating', done: 0, total: 0 } });
  await open(page, 'RFM_TABLE');
  await button(page, 'Insert on a new sheet').click();
  await page.getByText('Working out the answer').first().waitFor();
  expect(await button(page, 'Insert on a new sheet').count()).toBe(0);
  await button(page, 'Cancel').click();
  await page.getByText('Cancelled. Everything written so far was taken back.').first().waitFor();
  await page.close();
});

test('what was inserted can be removed where no list is at hand', async () => {
  const page = await theatre.play({ list: null, answers: [fitted] });
  await button(page, 'Remove results').click();
  await page.getByText('Removed 18,856 cells').first().waitFor();
  expect(await button(page, 'Remove results').count()).toBe(0);
  await page.close();
});

test('text from the workbook is shown as text in a form', async () => {
  const evil = '<img src=x onerror="window.ran=1">';
  const page = await theatre.play({
    list: { ...log, name: evil, sheet: evil, columns: log.columns.map((column) => ({ ...column, heading: evil })) },
  });
  await open(page, 'CLV');
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await page.close();
});

test.each(['en', 'zh-CN'] as const)(
  'in %s every field of every form has a name, and none is wider than the narrowest pane',
  async (language) => {
    const page = await theatre.play({ settings: { ...settings, language } }, { viewport: { width: 320, height: 900 } });
    for (const { id } of catalog) {
      await open(page, id);
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
      const found = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        unnamed: [...document.querySelectorAll<HTMLInputElement>('main input, main select')].filter(
          (field) => !field.getAttribute('aria-label') && !field.labels?.[0]?.textContent?.trim(),
        ).length,
      }));
      expect({ id, ...found }).toEqual({ id, width: 320, unnamed: 0 });
    }
    await page.close();
  },
);

test.each(
  (['light', 'dark'] as const).flatMap((theme) => (['en', 'zh-CN'] as const).map((language) => ({ theme, language }))),
)(
  'every text of a list and a form has a contrast of 4.5 : 1, what is wrong too, in $language, $theme',
  async ({ theme, language }) => {
    const page = await theatre.play({ settings: { ...settings, theme, language } });
    await page.evaluate(() => window.stage.session.show('analyses'));
    await page.locator('button.analysis').first().waitFor();
    // The buttons’ colours come in gently.
    await page.waitForTimeout(300);
    expect(await page.evaluate(lowContrasts)).toEqual([]);
    for (const id of ['CLV', 'BUDGET_OPTIMUM', 'STAGE_FORECAST']) {
      await open(page, id);
      await page.evaluate(() => window.stage.session.insertAnalysis('new-sheet'));
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
      await page.waitForTimeout(300);
      expect(await page.evaluate(lowContrasts)).toEqual([]);
    }
    await page.close();
  },
);
