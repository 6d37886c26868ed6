// How long a person waits: a file opened in the workbench, Segment sheet pressed, until the last cell is coloured.
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { fromRoot } from './root.mjs';
import { serve } from './server.mjs';

const day = 86_400_000;
const iso = (days) => new Date(Date.UTC(2023, 0, 1) + days * day).toISOString().slice(0, 10);

/** Chance that is the same in every run. */
function chance(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296;
}

/** A log of made-up customers who each buy at their own rate until they leave. */
function log(customers) {
  const next = chance(11);
  const lines = ['customer,date,amount'];
  for (let customer = 1; customer <= customers; customer++) {
    const rate = -Math.log(1 - next()) / 200;
    const stay = -Math.log(1 - next()) * 500;
    const first = Math.floor(next() * 500);
    for (let at = first; at < Math.min(first + stay, 900) + 1; at -= Math.log(1 - next()) / rate) {
      lines.push(`C${customer},${iso(Math.floor(at))},${(5 + next() * 120).toFixed(2)}`);
      if (lines.length > 10 * customers) break;
    }
  }
  return lines;
}

/** A customer list, a row each. */
function list(customers) {
  const next = chance(12);
  const lines = ['customer,first order,last order,orders,revenue'];
  for (let customer = 1; customer <= customers; customer++) {
    const orders = next() < 0.5 ? 1 : 2 + Math.floor(-Math.log(1 - next()) * 5);
    const first = Math.floor(next() * 500);
    const last = orders === 1 ? first : first + 1 + Math.floor(next() * 390);
    lines.push(`C${customer},${iso(first)},${iso(last)},${orders},${(orders * (5 + next() * 120)).toFixed(2)}`);
  }
  return lines;
}

function tasks() {
  const real = fromRoot('..', 'shared', 'data', 'cdnow_sample.csv');
  const sample = existsSync(real)
    ? { task: 'CDNOW sample', lines: readFileSync(real, 'utf8').trim().split('\n') }
    : { task: 'made-up log', lines: log(2357) };
  return [
    { ...sample, customers: 2357, target: 5 },
    { task: 'customer list', lines: list(100_000), customers: 100_000, target: 15 },
    { task: 'transaction log', lines: log(100_000), customers: 100_000, target: 15 },
  ];
}

/** Runs in every frame: keeps the longest piece of script, by whose file it began in. */
function observe() {
  globalThis.longest = { ours: 0, theirs: 0 };
  new PerformanceObserver((entries) => {
    for (const { scripts = [] } of entries.getEntries()) {
      for (const { sourceURL, duration } of scripts) {
        const whose = sourceURL.includes('/office-js/') ? 'theirs' : 'ours';
        globalThis.longest[whose] = Math.max(globalThis.longest[whose], duration);
      }
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
}

/** One line a task: milliseconds to open, to segment, and the longest tasks in the pane's frame while segmenting. */
export async function* benchWorkbench() {
  const { path: executablePath, args } = await findBrowser();
  const served = await serve({ addInPort: 0, workbenchPort: 0 });
  for (const { task, lines, customers, target } of tasks()) {
    const browser = await chromium.launch({ executablePath, args });
    const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 } });
    await page.addInitScript(observe);
    await page.goto(`${served.workbench}/`);
    await page.waitForFunction(() => 'workbench' in window);
    await page.evaluate(() => window.workbench.idle());
    const pane = () => page.frames().find((frame) => frame.url().includes('taskpane.html'));

    const text = lines.join('\n');
    const opened = await page.evaluate(async (csv) => {
      const started = performance.now();
      await window.workbench.open(new File([csv], 'bench.csv'));
      return performance.now() - started;
    }, text);
    await page.evaluate(() => window.workbench.idle());
    await pane().evaluate(() => (globalThis.longest = { ours: 0, theirs: 0 }));

    const before = (await page.evaluate(() => window.workbench.sheets())).length;
    const started = performance.now();
    await page.getByRole('button', { name: 'Segment sheet' }).first().click();
    // The legend appears after the journal is closed: everything is written and coloured by then.
    await pane().getByRole('table').first().waitFor({ timeout: 300_000 });
    const segmented = performance.now() - started;
    await page.evaluate(() => window.workbench.idle());
    const sheets = await page.evaluate(() => window.workbench.sheets());
    const sheet = sheets.length > before ? sheets.at(-1) : sheets[0];
    const fills = (await page.evaluate((at) => window.workbench.colours(at), `${sheet}!A2:A${customers + 1}`)).flat();
    if (fills.some((fill) => fill === null))
      throw new Error(`${task}: ${fills.filter((fill) => fill === null).length} rows have no colour.`);
    const { ours, theirs } = await pane().evaluate(() => globalThis.longest);
    yield { task, rows: lines.length - 1, customers, opened, segmented, target, ours, theirs };
    await browser.close();
  }
  await served.close();
}
