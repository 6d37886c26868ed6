// npm run bench: how fast the numbers are (one thread, minimum and median of five), and how long a person waits from opening
// a file to a coloured sheet in the workbench. `-- core` or `-- workbench` runs one half.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpus, platform, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { benchWorkbench } from './bench-workbench.mjs';
import { bundleForNode, bundlePath } from './bundle-for-node.mjs';

const require = createRequire(import.meta.url);

const bundled = bundlePath('bench');

/** Bytes a case takes above its input, measured in a process of its own. */
function memoryOf(place) {
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), 'memory', place], {
    encoding: 'utf8',
  });
  return Number(stdout);
}

/** The child's side of it. */
function printMemory(place) {
  const account = {
    highest: () => process.resourceUsage().maxRSS * 1024,
    arrays() {
      globalThis.gc();
      return process.memoryUsage().arrayBuffers;
    },
  };
  process.stdout.write(String(require(bundled).memoryAbove(Number(place), account)));
  process.exit(0);
}

if (process.argv[2] === 'memory') printMemory(process.argv[3]);

const milliseconds = (time) => (time < 10 ? time.toFixed(2) : time.toFixed(0));
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);

const wanted = process.argv.slice(2);
const wants = (half) => wanted.length === 0 || wanted.includes(half);
const { model, speed } = cpus()[0];
console.log(
  `${model.trim()}, ${cpus().length} cores${speed ? `, ${speed} MHz` : ''}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()}, Node ${process.version}\n`,
);

if (wants('core')) {
  await bundleForNode('bench', './tests/bench/run.ts');
  row([
    'task',
    'n',
    'minimum ms',
    'median ms',
    'must reach ms',
    'times a plain version',
    'longest step at 100,000 ms',
    'time grows as n to the',
    'MB above the input',
  ]);
  row(['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:']);
  const orDash = (number, digits) => (number === null ? '–' : number.toFixed(digits));
  for (const { task, size, least, median, target, ratio, longest, exponent, memory } of require(bundled).bench(
    memoryOf,
  )) {
    row([
      task,
      size.toLocaleString('en'),
      milliseconds(least),
      milliseconds(median),
      target,
      orDash(ratio, 1),
      orDash(longest, 1),
      orDash(exponent, 2),
      orDash(memory === null ? null : memory / 1e6, 0),
    ]);
  }
}

if (wants('workbench')) {
  await build();
  console.log('');
  row([
    'in the workbench',
    'rows',
    'customers',
    'open s',
    'segment s',
    'open to coloured s',
    'must reach s',
    'longest task of ours ms',
    "of Office.js's ms",
  ]);
  row(['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:']);
  for await (const { task, rows, customers, opened, segmented, target, ours, theirs } of benchWorkbench()) {
    const seconds = [opened, segmented, opened + segmented].map((time) => (time / 1000).toFixed(1));
    row([
      task,
      rows.toLocaleString('en'),
      customers.toLocaleString('en'),
      ...seconds,
      target,
      ours.toFixed(0),
      theirs.toFixed(0),
    ]);
  }
}
process.exit(0);
