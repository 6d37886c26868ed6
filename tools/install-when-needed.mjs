// Runs before every script, with Node's own modules only: installs when packages are missing or the lockfile changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fromRoot } from './root.mjs';

const marker = fromRoot('node_modules', '.installed-from');
const wanted = createHash('sha256')
  .update(readFileSync(fromRoot('package-lock.json')))
  .digest('hex');
const present = existsSync(marker) ? readFileSync(marker, 'utf8') : null;

if (present !== wanted) {
  console.log(
    present === null ? 'Installing packages (once, about a minute) …' : 'The lockfile changed: installing packages …',
  );
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status, error } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: fromRoot(),
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(error ? error.message : 'npm ci failed; the lines above say why.');
    process.exit(status ?? 1);
  }
  writeFileSync(marker, wanted);
}
