import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { buildStage } from './build-stage';
import type { Script } from './scripted-intents';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };
const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
];

export interface Theatre {
  /** Opens the pane with a script, 360 px wide; throws at the end of the test what the page complained of. */
  play(script?: Partial<Script>, context?: BrowserContextOptions): Promise<Page>;
  /** What pages complained of since last asked: uncaught errors, console errors, broken content policy. */
  complaints(): string[];
  close(): Promise<void>;
}

/** Serves the stage from this machine and opens it in a real browser. */
export async function openTheatre(): Promise<Theatre> {
  const folder = await buildStage();
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://stage').pathname;
    const file = path.join(folder, path.normalize(name));
    // Office.js has no host here: the pane's room never calls it.
    if (name.startsWith('/office-js/')) return response.writeHead(200, { 'Content-Type': types['.js'] }).end('');
    if (name === '/favicon.ico') return response.writeHead(204).end();
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch();
  const heard: string[] = [];
  return {
    async play(script = {}, context = {}) {
      const stage = await browser.newContext({ viewport: { width: 360, height: 1100 }, locale: 'en-US', ...context });
      const page = await stage.newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => heard.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') heard.push(message.text());
      });
      await page.addInitScript((given) => {
        window.scriptOfTest = given;
      }, script);
      await page.goto(`${base}/taskpane.html`);
      await page.waitForFunction(() => window.stage !== undefined && !window.stage.session.get().looking);
      return page;
    },
    complaints: () => heard.splice(0),
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function launch(): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: process.env.LIFECYCLE_BROWSER ?? installed.find((place) => existsSync(place)),
    args: process.env.LIFECYCLE_BROWSER_ARGUMENTS
      ? (JSON.parse(process.env.LIFECYCLE_BROWSER_ARGUMENTS) as string[])
      : root
        ? ['--no-sandbox']
        : [],
  });
}
