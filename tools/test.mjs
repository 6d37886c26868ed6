// npm test: builds, finds or installs a browser, serves, and runs every test: first those on Node, then those in the browser.
// Words after `--` go to Jest (npm test -- tests/core).
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { fromRoot } from './root.mjs';
import { serve } from './server.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-test-'));

/** Runs Jest and gives its counts; its own report goes to the screen as it comes. */
function jest(project, words, env) {
  const outcome = path.join(folder, `${project}.json`);
  const jestCli = fromRoot('node_modules', 'jest', 'bin', 'jest.js');
  const args = [
    jestCli,
    '--selectProjects',
    project,
    '--json',
    `--outputFile=${outcome}`,
    '--passWithNoTests',
    ...words,
  ];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: fromRoot(),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('close', (code) => {
      try {
        const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
          readFileSync(outcome, 'utf8'),
        );
        resolve({
          passed: numPassedTests,
          failed: Math.max(numFailedTests, numFailedTestSuites, code === 0 ? 0 : 1),
          skipped: numPendingTests,
        });
      } catch {
        resolve({ passed: 0, failed: 1, skipped: 0 });
      }
    });
  });
}

const words = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
try {
  await build();
  const browser = await findBrowser();
  console.log(`Browser: ${browser.path}`);
  const served = await serve({ addInPort: 0, workbenchPort: 0 });
  const env = {
    LIFECYCLE_BROWSER: browser.path,
    LIFECYCLE_BROWSER_ARGUMENTS: JSON.stringify(browser.args),
    LIFECYCLE_ADD_IN: served.addIn,
    LIFECYCLE_WORKBENCH: served.workbench,
  };
  const runs = [
    ['unit', words],
    ['browser', ['--runInBand', '--testTimeout=60000', ...words]],
  ];
  for (const [project, projectWords] of runs) {
    const { passed, failed, skipped } = await jest(project, projectWords, env);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  await served.close();
} catch (error) {
  console.error(error);
  total.failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
