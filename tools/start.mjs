// npm start: the workbench in a browser. `-- --excel` sideloads into desktop Excel, `-- --web <document url>` into Excel on
// the web, `-- --no-open` only serves.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { browserAtHand } from './browser.mjs';
import { build } from './build.mjs';
import { fromRoot } from './root.mjs';
import { serve } from './server.mjs';
import { sideload } from './sideload.mjs';

const { values: options } = parseArgs({
  options: {
    excel: { type: 'boolean', default: false },
    web: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
  },
});

const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** A browser with a profile of its own that trusts this one key, so that no warning page appears. */
function openWorkbench({ workbench, spki }) {
  const browser = browserAtHand();
  if (!browser || !hasScreen) {
    const why = hasScreen ? 'Chrome, Edge or Chromium was not found' : 'there is no screen here';
    console.log(`No browser was opened (${why}). Open the address yourself and accept the certificate for localhost.`);
    return;
  }
  const flags = [
    `--user-data-dir=${fromRoot('.cache', 'browser-profile')}`,
    `--ignore-certificate-errors-spki-list=${spki}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  spawn(browser, [...flags, `--app=${workbench}/`], { detached: true, stdio: 'ignore' }).unref();
}

if (options.excel || options.web) {
  await build();
  process.exitCode = await sideload(options.web ? { document: options.web } : {});
} else {
  const started = process.hrtime.bigint();
  console.log('Building …');
  await build().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
  const served = await serve();
  const seconds = (Number(process.hrtime.bigint() - started) / 1e9).toFixed(1);
  console.log(
    `Ready after ${seconds} s.\n\n  Workbench  ${served.workbench}/\n  Add-in     ${served.addIn}/manifest.xml\n`,
  );
  if (!served.onManifestPort) console.log('Port 3000 is taken: the manifest is served rewritten to the port above.\n');
  if (!options['no-open']) openWorkbench(served);
  console.log('Ctrl+C ends it.');
}
