import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import type { ConsoleApi } from '../../src/workbench/page/console-api';

declare global {
  interface Window {
    workbench: ConsoleApi;
  }
}

export type Cells = (string | number | boolean)[][];

/** The workbench in a real browser, with shorthands for what tests do most. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** The add-in's frame, as it is now: a language switch loads a new one. */
  pane(): Frame;
  type(address: string, text: string): Promise<void>;
  /** Types a formula, waits until all is calculated, and reads an area. */
  answer(address: string, formula: string, area?: string): Promise<Cells>;
  read(address: string): Promise<Cells>;
  colours(address: string): Promise<(string | null)[][]>;
  select(address: string): Promise<void>;
  sheets(): Promise<string[]>;
  message(address: string): Promise<string | null>;
  idle(): Promise<void>;
  openText(name: string, text: string): Promise<void>;
  openRows(name: string, rows: readonly (readonly (string | number | boolean | null)[])[]): Promise<void>;
  /** Uncaught errors, console errors and requests that left this machine, since last asked. */
  complaints(): string[];
  close(): Promise<void>;
}

const address = () => {
  const { LIFECYCLE_WORKBENCH: workbench } = process.env;
  if (!workbench) throw new Error('Browser tests need what npm test sets up: run npm test -- tests/e2e');
  return workbench;
};

export function launchBrowser(): Promise<Browser> {
  const { LIFECYCLE_BROWSER: executablePath, LIFECYCLE_BROWSER_ARGUMENTS: given } = process.env;
  return chromium.launch({ executablePath, args: given ? (JSON.parse(given) as string[]) : [] });
}

interface Opening {
  readonly colourScheme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
}

/** Opens the workbench with its sample and waits until it is at rest. */
export async function openWorkbench({
  colourScheme = 'light',
  size = { width: 1440, height: 900 },
}: Opening = {}): Promise<OpenedWorkbench> {
  const browser = await launchBrowser();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: size,
    colorScheme: colourScheme,
    locale: 'en-US',
  });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== 'localhost' && protocol.startsWith('http')) heard.push(`left this machine: ${hostname}`);
  });
  await page.goto(`${address()}/`);
  await page.waitForFunction(() => 'workbench' in window, undefined, { timeout: 120_000 });

  const idle = () => page.evaluate(() => window.workbench.idle());
  const type = (at: string, text: string) =>
    page.evaluate(([a, t]) => window.workbench.type(a, t), [at, text] as const);
  const read = (at: string) => page.evaluate((a) => window.workbench.read(a), at);
  await idle();
  return {
    page,
    pane() {
      const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
      if (!frame) throw new Error('The add-in has no frame on the page.');
      return frame;
    },
    type,
    read,
    idle,
    async answer(at, formula, area = at) {
      await type(at, formula);
      await idle();
      return read(area);
    },
    colours: (at) => page.evaluate((a) => window.workbench.colours(a), at),
    select: (at) => page.evaluate((a) => window.workbench.select(a), at),
    sheets: () => page.evaluate(() => window.workbench.sheets()),
    message: (at) => page.evaluate((a) => window.workbench.message(a), at),
    async openText(name, text) {
      await page.evaluate(([n, t]) => window.workbench.open(new File([t], n)), [name, text] as const);
      await idle();
    },
    async openRows(name, rows) {
      await page.evaluate(([n, r]) => window.workbench.open({ name: n, rows: r }), [name, rows] as const);
      await idle();
    },
    complaints: () => heard.splice(0),
    close: () => browser.close(),
  };
}
