import type { Page } from 'playwright-core';
import { log, preview, segmented, settings } from './stage/made-up';
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

const calls = (page: Page, name: string): Promise<unknown[][]> =>
  page.evaluate(
    (sought) => window.stage.calls.filter((call) => call.name === sought).map((call) => [...call.arguments]),
    name,
  );
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const until = (page: Page, name: string, times: number): Promise<unknown> =>
  page.waitForFunction(([sought, count]) => window.stage.calls.filter((call) => call.name === sought).length >= count, [
    name,
    times,
  ] as const);

test.each([
  ['en', 'Segment sheet', 'Remove results', 'CLV pivot', 'Stage model', 'As-of date', 'Margin %'],
  ['zh-CN', '客户分层', '清除结果', '终身价值透视表', '阶段模型', '分析日期', '毛利率 %'],
] as const)(
  'in %s every button and field is found by its role and name',
  async (language, segment, remove, pivot, ...fields) => {
    const page = await theatre.play({ settings: { ...settings, language }, results: segmented });
    for (const name of [segment, remove, pivot]) expect(await button(page, name).count()).toBe(1);
    for (const name of fields.slice(0, 2)) expect(await page.getByLabel(name, { exact: true }).count()).toBe(1);
    await page.evaluate(() => window.stage.session.unfold(true));
    await page.getByLabel(fields[2], { exact: true }).waitFor();
    for (const name of fields) expect(await page.getByLabel(name, { exact: true }).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.close();
  },
);

test('the list is shown by name, address and size, and the plan says what will be left out and why', async () => {
  const page = await theatre.play();
  await page.getByText('Will classify 2,357 customers as of 1997-09-30, on a new sheet.').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Orders A1:D6920');
  expect(await page.locator('.sizes').innerText()).toContain('6,919 rows · 2,357 customers');
  await page.getByText('12 rows left out: 9 no date, 3 text in amount').click();
  await button(page, 'Go to Orders!D201').click();
  expect(await calls(page, 'goTo')).toEqual([['Orders!D201']]);
  await page.close();
});

test('Segment sheet sends the list with the choices made', async () => {
  const page = await theatre.play();
  await page.getByLabel('Stage model').selectOption({ label: 'Lifecycle' });
  await page.getByLabel('As-of date').fill('1997-06-30');
  await page.getByLabel('Product').selectOption({ label: 'C  CDs' });
  await page.getByLabel('RFM').check();
  await page.getByLabel('Reason').uncheck();
  await page.getByLabel('Colour rows').selectOption({ label: 'Fixed colours' });
  await page.getByLabel('Margin %').fill('35');
  await button(page, 'Segment sheet').click();
  await page.getByText('2,357 customers classified, in Orders by stage!A1:H2358.').first().waitFor();
  const [[list, choices]] = await calls(page, 'segment');
  expect(list).toEqual(log);
  expect(choices).toEqual({
    kind: 'transactions',
    mapping: { customer: 0, date: 1, amount: 3, product: 2 },
    asOf: 35611,
    model: 'lifecycle',
    write: { stage: true, reason: false, rfm: true, clv: true },
    colouring: 'fixed',
    margin: 0.35,
  });
  await page.close();
});

test('while a task works its progress stands in the place of the button, and Cancel stops it', async () => {
  const page = await theatre.play({ held: true, progress: { phase: 'classifying', done: 48_000, total: 100_000 } });
  await button(page, 'Segment sheet').click();
  const bar = page.getByRole('progressbar');
  await page.getByText('Classifying 48,000 of 100,000').waitFor();
  expect(await bar.getAttribute('aria-valuenow')).toBe('48000');
  expect(await bar.getAttribute('aria-valuemax')).toBe('100000');
  expect(await button(page, 'Segment sheet').count()).toBe(0);
  expect(await page.getByRole('status').innerText()).toBe('Classifying');
  await button(page, 'Cancel').click();
  await button(page, 'Segment sheet').waitFor();
  expect(await page.getByRole('status').innerText()).toBe('Cancelled. Everything written so far was taken back.');
  await page.close();
});

test('one task runs at a time, whoever asks for another', async () => {
  const page = await theatre.play({ held: true });
  await button(page, 'Segment sheet').click();
  await until(page, 'segment', 1);
  await page.evaluate(() => Promise.all([window.stage.session.segment(), window.stage.session.removeResults()]));
  expect(await calls(page, 'segment')).toHaveLength(1);
  expect(await calls(page, 'removeResults')).toHaveLength(0);
  await page.evaluate(() => void (window.stage.script.held = false));
  await button(page, 'Segment sheet').waitFor();
  await page.close();
});

test('a count that takes long has a bar and Cancel, and can be taken up again', async () => {
  const page = await theatre.play({ previewHeld: true, progress: { phase: 'reading', done: 10, total: 40 } });
  await page.getByText('Reading 10 of 40').waitFor();
  await button(page, 'Cancel').click();
  await page.getByText('The rows are not checked yet.').waitFor();
  await page.evaluate(() => void (window.stage.script.previewHeld = false));
  await button(page, 'Check now').click();
  await page.getByText('Will classify 2,357 customers').waitFor();
  await page.close();
});

test('what an older count says is dropped when the choices have changed', async () => {
  const page = await theatre.play({ previewHeld: true });
  await until(page, 'preview', 1);
  await page.getByLabel('Stage model').selectOption('journey');
  await page.evaluate((stale) => {
    window.stage.script.preview = { ...stale, customers: 11 };
    window.stage.script.previewHeld = false;
  }, preview);
  await page.getByText('Will classify 11 customers').waitFor();
  const [, choices] = (await calls(page, 'preview')).at(-1) as [unknown, { model: string }];
  expect(choices.model).toBe('journey');
  await page.close();
});

test('a selection changed just before the click is the one that is segmented', async () => {
  const page = await theatre.play();
  await page.getByText('Will classify').waitFor();
  await page.evaluate((list) => {
    window.stage.script.list = { ...list, selectedRows: 12 };
    window.stage.sheetChanged();
  }, log);
  await button(page, 'Segment sheet').click();
  await until(page, 'segment', 1);
  const [[list]] = await calls(page, 'segment');
  expect(list).toEqual({ ...log, selectedRows: 12 });
  await page.getByText('Only the 12 selected rows').waitFor();
  await page.close();
});

test('what the user picked stays when the selection moves inside the same list', async () => {
  const page = await theatre.play({ list: { ...log, mapping: { customer: 0, date: 1 } } });
  expect(await page.getByLabel('Amount').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Amount').selectOption('3');
  const before = (await calls(page, 'findList')).length;
  await page.evaluate(() => window.stage.sheetChanged());
  await until(page, 'findList', before + 1);
  expect(await page.getByLabel('Amount').inputValue()).toBe('3');
  await page.close();
});

test('rows are counted again when cells change, not when the selection moves inside the list', async () => {
  const page = await theatre.play();
  await page.getByText('Will classify').waitFor();
  const looked = (await calls(page, 'findList')).length;
  await page.evaluate(() => window.stage.sheetChanged('selection'));
  await until(page, 'findList', looked + 1);
  await page.waitForTimeout(400);
  expect(await calls(page, 'preview')).toHaveLength(1);
  await page.evaluate(() => window.stage.sheetChanged('cells'));
  await until(page, 'preview', 2);
  await page.close();
});

test('the legend tells each stage in words and numbers, and a stage clicked filters the sheet to it and back', async () => {
  const page = await theatre.play({ results: segmented });
  const row = page.getByRole('row', { name: /Decline/ });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['1,204', '51%', '9,311']);
  expect(await row.innerText()).toContain('from Exploration 912, Formation 240, Stability 52');
  expect(await row.innerText()).toContain('310 dormant');
  await button(page, 'Decline').click();
  expect(await button(page, 'Decline').getAttribute('aria-pressed')).toBe('true');
  await button(page, 'Show all rows').click();
  expect(await calls(page, 'filterToStage')).toEqual([['decline'], [null]]);
  await page.close();
});

test('results are removed, and the legend goes with them', async () => {
  const page = await theatre.play({ results: segmented });
  await button(page, 'Remove results').click();
  await page.getByText('Removed 18,856 cells and 1 sheet and their colours.').first().waitFor();
  expect(await button(page, 'CLV pivot').count()).toBe(0);
  await page.close();
});

test('a pivot that had to be formulas says why', async () => {
  const page = await theatre.play({ results: segmented, pivotProblem: { code: 'unexpected' } });
  await button(page, 'CLV pivot').click();
  await page
    .getByText(/^A table of formulas with the same numbers is ready\. \S/)
    .first()
    .waitFor();
  await page.close();
});

test('a problem is told in a sentence, in the language of the pane', async () => {
  const page = await theatre.play({ settings: { ...settings, language: 'zh-CN' }, problem: { code: 'unexpected' } });
  await button(page, '清除结果').click();
  await page.locator('.outcome.problem').waitFor();
  expect(await page.locator('.outcome.problem p').innerText()).toMatch(/\p{Script=Han}.*。$/u);
  await page.close();
});

test('a run that never ended is offered for clean-up', async () => {
  const unfinished = { id: 'run-1', since: '2026-11-20T10:00:00Z', sheet: 'Orders' };
  const page = await theatre.play({ unfinished });
  await button(page, 'Clean up').click();
  await page.getByText('Removed 120 cells').first().waitFor();
  expect(await calls(page, 'cleanUp')).toEqual([[unfinished]]);
  expect(await button(page, 'Clean up').count()).toBe(0);
  await page.close();
});

test('without a list the pane says what to do, and looks again when asked', async () => {
  const page = await theatre.play({ list: null });
  await page.getByRole('heading', { name: 'No list here yet' }).waitFor();
  expect(await button(page, 'Segment sheet').count()).toBe(0);
  await page.evaluate((list) => void (window.stage.script.list = list), log);
  await button(page, 'Look again').click();
  await button(page, 'Segment sheet').waitFor();
  await page.close();
});

test('nothing is begun while the margin is no share or a column is wanting', async () => {
  const missing = { ...preview, problem: { code: 'missing', argument: 'amount' } as const };
  const page = await theatre.play({ preview: missing });
  await page.locator('.plan .problem').waitFor();
  expect(await button(page, 'Segment sheet').getAttribute('aria-disabled')).toBe('true');
  await page.evaluate((fine) => void (window.stage.script.preview = fine), preview);
  await page.getByLabel('Margin %').fill('140');
  await page.getByText('Margin % lies between 0 and 100.').waitFor();
  await button(page, 'Segment sheet').click({ force: true });
  expect(await calls(page, 'segment')).toHaveLength(0);
  await page.getByLabel('Margin %').fill('40');
  await page.getByText('Will classify 2,357 customers').waitFor();
  expect(await button(page, 'Segment sheet').getAttribute('aria-disabled')).toBe(null);
  await page.close();
});

test('after a run the legend is in view with all its stages, and the choices are one line that can be opened', async () => {
  const page = await theatre.play({}, { viewport: { width: 360, height: 640 } });
  await button(page, 'Segment sheet').click();
  await page.getByText('2,357 customers classified').first().waitFor();
  const legend = page.getByRole('region', { name: 'Results' });
  const { y, height } = (await legend.boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(640);
  expect(await page.getByLabel('Stage model').isVisible()).toBe(true);
  expect(await page.getByLabel('Customer', { exact: true }).count()).toBe(0);
  await button(page, 'Change columns and choices').click();
  await page.getByLabel('Customer', { exact: true }).waitFor();
  await page.close();
});

test('another choice after a run says again what will happen', async () => {
  const page = await theatre.play({ results: segmented });
  await until(page, 'preview', 1);
  expect(await page.getByText('Will classify').count()).toBe(0);
  await page.getByLabel('Stage model').selectOption('journey');
  await page.getByText('Will classify 2,357 customers').waitFor();
  await page.close();
});

test('without a list the results of the workbook are still told', async () => {
  const page = await theatre.play({ list: null, results: segmented });
  await page.getByRole('heading', { name: 'No list here yet' }).waitFor();
  expect(await page.getByRole('row', { name: /Decline/ }).count()).toBe(1);
  expect(await button(page, 'Remove results').count()).toBe(1);
  await page.close();
});

test('bad input 87: in a workbook that calculates by hand the pane says so and offers to calculate', async () => {
  const page = await theatre.play({ conditions: { manualCalculation: true, forgets: null } });
  await page.getByText('Calculation is set to manual').waitFor();
  await button(page, 'Calculate').click();
  await until(page, 'calculate', 1);
  await page.getByText('Calculation is set to manual').waitFor({ state: 'detached' });
  await page.close();
});

test('bad input 104: a file that keeps no settings is told by its kind', async () => {
  const page = await theatre.play({ conditions: { manualCalculation: false, forgets: 'csv' } });
  await page.getByText('A .csv file keeps neither colours nor settings.').waitFor();
  await page.close();
});

test('bad input 68: only a list with hidden rows offers to leave them out', async () => {
  const page = await theatre.play();
  expect(await page.getByLabel('Visible rows only').count()).toBe(0);
  await page.evaluate((list) => {
    window.stage.script.list = { ...list, hiddenRows: true };
    window.stage.sheetChanged();
  }, log);
  await page.getByLabel('Visible rows only').check();
  await button(page, 'Segment sheet').click();
  await until(page, 'segment', 1);
  expect((await calls(page, 'segment'))[0][1]).toMatchObject({ visibleOnly: true });
  await page.close();
});
