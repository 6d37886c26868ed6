// Takes the README's pictures from the running workbench. Run by hand after a build: node tools/take-screenshots.mjs
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { fromRoot } from './root.mjs';
import { serve } from './server.mjs';

const pictures = [
  { name: 'segmented-en', language: 'en', dark: false, button: 'Segment sheet' },
  { name: 'segmented-zh', language: 'zh-CN', dark: false, button: '客户分层' },
  { name: 'segmented-dark', language: 'en', dark: true, button: 'Segment sheet' },
];

const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
if (!fonts.error && fonts.stdout.trim() === '') {
  throw new Error('No font for Chinese is installed (for example fonts-noto-cjk): the pictures would show boxes.');
}

const { path: executablePath, args } = await findBrowser();
const served = await serve({ addInPort: 0, workbenchPort: 0 });
const browser = await chromium.launch({ executablePath, args });
for (const { name, language, dark, button } of pictures) {
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 860 },
    colorScheme: dark ? 'dark' : 'light',
  });
  const idle = () => page.evaluate(() => window.workbench.idle());
  await page.goto(`${served.workbench}/`);
  await page.waitForFunction(() => 'workbench' in window);
  await idle();
  if (language !== 'en') await page.evaluate((tongue) => window.workbench.setLanguage(tongue), language);
  await page.evaluate((theme) => window.workbench.setTheme(theme), dark ? 'dark' : 'light');
  await idle();
  await page.getByRole('button', { name: button }).first().click();
  await idle();
  await page.screenshot({ path: fromRoot('assets', 'screenshots', `${name}.png`) });
  await page.close();
}
await browser.close();
await served.close();
process.exit(0);
