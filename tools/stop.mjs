// npm run stop: takes the sideloaded add-in out of Excel again.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { existsSync } from 'node:fs';
import { fromRoot } from './root.mjs';

const manifest = fromRoot('dist', 'manifest.xml');

if (!['win32', 'darwin'].includes(process.platform)) {
  console.log('Nothing to stop: desktop Excel runs on Windows and macOS only. The workbench ends with Ctrl+C.');
} else if (!existsSync(manifest)) {
  console.log('Nothing to stop: nothing is built yet.');
} else {
  const file = createRequire(import.meta.url).resolve('office-addin-debugging/package.json');
  const cli = path.join(path.dirname(file), 'cli.js');
  process.exitCode = spawnSync(process.execPath, [cli, 'stop', manifest], { stdio: 'inherit' }).status ?? 1;
}
