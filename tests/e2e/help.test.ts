import type { Browser, Page } from 'playwright-core';
import { catalog } from '../../src/functions/catalog';
import { languages } from '../../src/wording/text';
import { launchBrowser, openWorkbench } from './open-workbench';

const addIn = () => {
  const { LIFECYCLE_ADD_IN: address } = process.env;
  if (!address) throw new Error('Browser tests need what npm test sets up: run npm test -- tests/e2e');
  return address;
};

const metadata = { en: 'functions.json', 'zh-CN': 'functions-zh-cn.json' } as const;
const pages = { en: 'index.html', 'zh-CN': 'zh-cn.html' } as const;
const churn = { en: 'churn', 'zh-CN': '流失' } as const;

describe('the help page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 180_000);
  afterAll(() => browser?.close());

  async function open(address: string, width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height: 900 },
      colorScheme,
    });
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  const shownFunctions = (page: Page) =>
    page.locator('section.function:not([hidden])').evaluateAll((all) => all.map(({ id }) => id));

  it.each(languages)(
    'opens from Excel’s function dialog at the function asked for, and marks it: %s',
    async (language) => {
      const page = await open(`${addIn()}/help/${pages[language]}`);
      // The page itself may fetch nothing, as its policy wants.
      const published = await page.context().request.get(`${addIn()}/${metadata[language]}`);
      const { functions } = (await published.json()) as { functions: { id: string; helpUrl: string }[] };
      expect(functions.map(({ id }) => id)).toEqual(catalog.map(({ id }) => id));
      for (const { id, helpUrl } of functions) {
        const { pathname, hash } = new URL(helpUrl);
        expect([pathname, hash]).toEqual([`/help/${pages[language]}`, `#${id}`]);
        await page.evaluate((to) => (location.hash = to), hash);
        const target = page.locator('section.function:target');
        expect(await target.getAttribute('id')).toBe(id);
        expect(await target.evaluate((section) => section.getBoundingClientRect().top)).toBeLessThan(450);
        const [mark, other] = await page.evaluate(() =>
          ['section.function:target > h2', 'section.function:not(:target) > h2'].map(
            (which) => getComputedStyle(document.querySelector(which)!).backgroundColor,
          ),
        );
        expect(mark).not.toBe(other);
      }
      await page.context().close();
    },
  );

  it('opens from the pane at the function looked up there', async () => {
    const bench = await openWorkbench();
    const pane = bench.pane();
    await pane.getByRole('button', { name: 'Analyses', exact: true }).click();
    await pane.getByRole('searchbox').fill('win_back');
    await pane.locator('button.analysis').first().click();
    await pane.locator('details.function summary').click();
    const [help] = await Promise.all([
      bench.page.context().waitForEvent('page'),
      pane.getByRole('link', { name: /Help\s+WIN_BACK/ }).click(),
    ]);
    await help.locator('section.function:target').waitFor();
    expect(await help.locator('section.function:target').getAttribute('id')).toBe('WIN_BACK');
    expect(new URL(help.url()).pathname).toBe('/help/index.html');
    expect(bench.complaints()).toEqual([]);
    await bench.close();
  }, 180_000);

  it.each(languages)('is searched by keyboard alone: %s', async (language) => {
    const page = await open(`${addIn()}/help/${pages[language]}`);
    await page.keyboard.press('/');
    await page.keyboard.insertText(churn[language]);
    const found = await shownFunctions(page);
    expect(found).toContain('CHURN_RISK');
    expect(found.length).toBeLessThan(catalog.length / 2);
    await expect(page.locator('#found').innerText()).resolves.toMatch(/\d+/);
    // Down to the list of what was found, and back to everything.
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('nav li') !== null)).toBe(true);
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    expect(await shownFunctions(page)).toHaveLength(catalog.length);
    // Enter leads to the function whose name says most of it.
    await page.keyboard.insertText('churn risk');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#CHURN_RISK');
    await page.context().close();
  });

  it.each(languages)('finds what is asked for in the other language: %s', async (language) => {
    const page = await open(`${addIn()}/help/${pages[language]}`);
    await page.locator('#search').fill(churn[language === 'en' ? 'zh-CN' : 'en']);
    expect(await shownFunctions(page)).toContain('CHURN_RISK');
    await page.context().close();
  });

  it('finds an error by the words of its sentence, and says so where nothing matches', async () => {
    const page = await open(`${addIn()}/help/${pages.en}`);
    await page.locator('#search').fill('stored as text');
    await page.locator('#error-number-as-text').waitFor({ state: 'visible' });
    expect(await page.locator('#error-not-whole').isVisible()).toBe(false);
    await page.locator('#search').fill('qwertz');
    expect(await page.locator('#nothing-found').isVisible()).toBe(true);
    expect(await page.locator('#errors').isVisible()).toBe(false);
    await page.context().close();
  });

  it('shows a place that the search hides as soon as an address leads there', async () => {
    const page = await open(`${addIn()}/help/${pages.en}`);
    await page.locator('#search').fill('churn risk');
    expect(await page.locator('#WALLET_SHARE').isVisible()).toBe(false);
    await page.evaluate(() => (location.hash = 'WALLET_SHARE'));
    await page.locator('#WALLET_SHARE').waitFor({ state: 'visible' });
    await page.context().close();
  });

  it('keeps the place when the language is changed', async () => {
    const page = await open(`${addIn()}/help/${pages.en}#NEXT_LINE`);
    await page.locator('a.language').click();
    await page.waitForURL(`${addIn()}/help/${pages['zh-CN']}#NEXT_LINE`);
    await page.context().close();
  });

  it.each(languages.flatMap((language) => ([350, 1280] as const).map((width) => ({ language, width }))))(
    'needs no sideways scrolling at $width px: $language',
    async ({ language, width }) => {
      const page = await open(`${addIn()}/help/${pages[language]}`, width, 'dark');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.context().close();
    },
  );
});
