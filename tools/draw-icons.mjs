// Draws assets/*.png from assets/*.svg in the browser the tests use. Run by hand when a drawing changes: node tools/draw-icons.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { fromRoot } from './root.mjs';

const drawings = [
  { from: 'icon-small.svg', to: 'icon', sizes: [16] },
  { from: 'icon.svg', to: 'icon', sizes: [32, 64, 80, 128] },
  { from: 'pane.svg', to: 'pane', sizes: [16, 32, 80] },
];

const found = await findBrowser();
const browser = await chromium.launch({ executablePath: found.path, args: found.args });
try {
  for (const { from, to, sizes } of drawings) {
    const svg = await readFile(fromRoot('assets', from), 'base64');
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${svg}">`,
      );
      await writeFile(fromRoot('assets', `${to}-${size}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  }
} finally {
  await browser.close();
}
