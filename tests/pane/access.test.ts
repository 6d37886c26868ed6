import type { Page } from 'playwright-core';
import { log, segmented, settings } from './stage/made-up';
import type { Theatre } from './stage/theatre';
import { openTheatre } from './stage/theatre';
import { lowContrasts } from './contrast';

let theatre: Theatre;

beforeAll(async () => {
  theatre = await openTheatre();
}, 180_000);

afterAll(() => theatre?.close());

afterEach(() => {
  expect(theatre.complaints()).toEqual([]);
});

const unfinished = { id: 'run-1', since: '2026-11-20T10:00:00Z', sheet: 'Orders' };
const looks = (['en', 'zh-CN'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);
const pages = ['sheet', 'analyses', 'settings', 'about'] as const;

/** Roles and names as assistive technology gets them, shadow roots and element internals included. */
async function controls(page: Page): Promise<{ role: string; name: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const asked = new Set([
    'button',
    'combobox',
    'checkbox',
    'textbox',
    'searchbox',
    'spinbutton',
    'Date',
    'ColorWell',
    'link',
    'progressbar',
  ]);
  return nodes
    .filter((node) => !node.ignored && asked.has(String(node.role?.value)))
    .map((node) => ({ role: String(node.role?.value), name: String(node.name?.value ?? '') }));
}

test.each(looks)(
  'every control has a name, and every text a contrast of 4.5 : 1, in $language, $theme',
  async (look) => {
    const page = await theatre.play({ settings: { ...settings, ...look }, results: segmented, unfinished });
    for (const name of pages) {
      await page.evaluate((shown) => window.stage.session.show(shown), name);
      await page.waitForTimeout(50);
      const found = await controls(page);
      expect(found.length).toBeGreaterThan(3);
      expect(found.filter((control) => control.name.trim() === '')).toEqual([]);
      expect(await page.evaluate(lowContrasts)).toEqual([]);
    }
    await page.close();
  },
);

test('everything is reached by keyboard, and Enter does what a click does', async () => {
  const page = await theatre.play({ results: segmented });
  await page.evaluate(() => window.stage.session.unfold(true));
  await page.getByText('Will classify').waitFor();
  const reached = new Set<string>();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused instanceof HTMLElement
        ? focused.getAttribute('aria-label') ||
            (focused as HTMLInputElement).labels?.[0]?.innerText ||
            focused.innerText
        : '';
    });
    reached.add(name.trim());
    if (name.trim() === 'Remove results') await page.keyboard.press('Shift+Tab');
    if (reached.has('Remove results')) break;
  }
  expect([...reached]).toEqual(
    expect.arrayContaining([
      'Refresh',
      'Kind of list',
      'Customer',
      'As-of date',
      'Stage model',
      'Margin %',
      'Segment sheet',
    ]),
  );
  expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.stage.calls.some(({ name }) => name === 'segment'));
  await page.close();
});

test('nothing is wider than the narrowest pane', async () => {
  for (const language of ['en', 'zh-CN'] as const) {
    const page = await theatre.play(
      { settings: { ...settings, language }, results: segmented, unfinished, list: { ...log, name: 'N'.repeat(80) } },
      { viewport: { width: 320, height: 800 } },
    );
    for (const name of pages) {
      await page.evaluate((shown) => window.stage.session.show(shown), name);
      await page.waitForTimeout(50);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
    await page.close();
  }
});

test('in a contrast theme of Windows the colours of the stages stay and the rest is the theme’s', async () => {
  const page = await theatre.play({ results: segmented }, { forcedColors: 'active' });
  const bar = page.getByRole('row', { name: /Decline/ }).locator('.bar rect');
  expect(await bar.evaluate((element) => getComputedStyle(element).fill)).toBe('rgb(213, 94, 0)');
  await page.close();
});

test('text from the workbook is shown as text, whatever it says', async () => {
  const evil = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
  const page = await theatre.play({
    list: { ...log, sheet: evil, name: evil, columns: log.columns.map((column) => ({ ...column, heading: evil })) },
    results: { ...segmented, sheet: evil, stages: [{ ...segmented.stages[0], stage: evil }] },
    unfinished: { ...unfinished, sheet: evil, since: evil },
  });
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(evil);
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await page.close();
});

test('the page asks nothing of any other place', async () => {
  const page = await theatre.play();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await page.waitForFunction(() => window.stage !== undefined);
  const { origin } = new URL(page.url());
  expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
  expect(asked.length).toBeGreaterThan(3);
  await page.close();
});
