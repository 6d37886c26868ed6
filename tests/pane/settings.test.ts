import type { Settings } from '../../src/tasks/intents';
import { segmented, settings } from './stage/made-up';
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

test('a language chosen is spoken at once, and the cells keep theirs', async () => {
  const page = await theatre.play();
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByLabel('Language').selectOption('zh-CN');
  await page.getByRole('heading', { name: '设置' }).waitFor();
  expect(await page.evaluate(() => window.stage.script.settings)).toMatchObject({
    language: 'zh-CN',
    resultsLanguage: 'en',
  });
  await page.close();
});

test('a theme chosen is shown at once; that of the system is followed while it changes', async () => {
  const page = await theatre.play({ settings: { ...settings, theme: 'system' } }, { colorScheme: 'light' });
  const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction((before) => getComputedStyle(document.body).backgroundColor !== before, light);
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByLabel('Theme').selectOption('light');
  await page.waitForFunction((before) => getComputedStyle(document.body).backgroundColor === before, light);
  await page.close();
});

test('colours of the user are saved by phase and shown in the legend', async () => {
  const page = await theatre.play({ results: segmented });
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByLabel('Colours').selectOption({ label: 'Printable greys' });
  await page.getByLabel('falling: bar colour').fill('#112233');
  expect(await page.getByLabel('Colours').inputValue()).toBe('own');
  const saved = await page.evaluate(() => window.stage.script.settings as Settings);
  expect(saved.palette?.falling).toEqual({ fill: '#A3A3A3', accent: '#112233' });
  await page.getByRole('button', { name: 'Sheet', exact: true }).click();
  expect(
    await page
      .getByRole('row', { name: /Decline/ })
      .locator('.bar rect')
      .getAttribute('fill'),
  ).toBe('#112233');
  await page.close();
});

test('greys for print grow darker from phase to phase', async () => {
  const page = await theatre.play();
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByLabel('Colours').selectOption({ label: 'Printable greys' });
  const fills = await page
    .locator('input[aria-label$="row colour"]')
    .evaluateAll((fields) => fields.map((field) => Number.parseInt((field as HTMLInputElement).value.slice(1, 3), 16)));
  const stages = fills.slice(0, 6);
  expect(stages).toEqual([...stages].sort((a, b) => b - a));
  expect(new Set(stages).size).toBe(6);
  await page.close();
});

test('without a choice of one’s own the pane speaks what Office does', async () => {
  const page = await theatre.play({ settings: { ...settings, officeLanguage: 'zh-CN', resultsLanguage: 'zh-CN' } });
  await page.getByRole('button', { name: '客户分层', exact: true }).waitFor();
  await page.getByRole('button', { name: '设置', exact: true }).click();
  expect(await page.getByLabel('语言').locator('option:checked').innerText()).toBe('跟随 Office（简体中文）');
  await page.close();
});

test('where the cells speak another language one line says so, and its button switches them', async () => {
  const page = await theatre.play({ settings: { ...settings, resultsLanguage: 'zh-CN' }, results: segmented });
  await page.getByText('Results in this workbook are in Chinese.').waitFor();
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByText('Results in this workbook are in Chinese.').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => window.stage.script.settings)).toMatchObject({
    language: null,
    resultsLanguage: 'en',
  });
  await page.close();
});

test('what the cells speak is a setting of its own', async () => {
  const page = await theatre.play();
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByLabel('Results in this workbook').selectOption('zh-CN');
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  expect(await page.evaluate(() => window.stage.script.settings.resultsLanguage)).toBe('zh-CN');
  await page.close();
});
