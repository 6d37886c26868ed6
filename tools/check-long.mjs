// npm run check:long: every model against an independent slow implementation (customers of 26 to 5,000 orders against
// arbitrary precision), and parameters found again in made-up customers. Prints Markdown; exits with 1 where something does
// not hold. `-- 100` runs 100 of each instead of the usual number, for a look: chance alone takes so few beyond the bounds.
// `-- bg-nbd nbd` runs only these models. The parts run side by side, one worker to a core; each is told on the error stream
// as it ends, so that a run that is stopped has not been for nothing.
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { bundleForNode, bundlePath } from './bundle-for-node.mjs';

const require = createRequire(import.meta.url);
const bundled = bundlePath('check-long');

const headings = {
  agreement: [
    'model',
    'combinations',
    'of them heavy',
    'numbers compared',
    'worst, of what is allowed',
    'worst of the heavy',
    'wrong',
    'first wrong',
  ],
  recovery: ['model', 'parameter', 'customers', 'simulations', 'within 3 standard errors', 'covered by 95 %'],
};

const row = (cells) => console.log(`| ${cells.join(' | ')} |`);

async function main() {
  const wanted = process.argv.slice(2);
  const size = wanted.map(Number).find((number) => number > 0);
  const names = wanted.filter((each) => !(Number(each) > 0));
  await bundleForNode('check-long', './tests/long/run.ts');
  const { parts } = require(bundled);
  const chosen = [...parts.keys()].filter((at) => names.length === 0 || names.includes(parts[at].name));
  const lines = new Map();
  const waiting = [...chosen];
  const started = Date.now();
  const work = async () => {
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { at, size: size ?? parts[at].usual } });
      lines.set(
        at,
        await new Promise((done, failed) => {
          worker.on('message', done);
          worker.on('error', failed);
        }),
      );
      const minutes = ((Date.now() - started) / 60_000).toFixed(1);
      for (const { cells, holds } of lines.get(at))
        console.error(`${minutes} ${parts[at].kind} ${cells.join(' | ')} | ${holds ? 'yes' : 'NO'}`);
    }
  };
  await Promise.all(cpus().map(work));
  for (const kind of ['agreement', 'recovery']) {
    const own = chosen.filter((at) => parts[at].kind === kind);
    if (own.length === 0) continue;
    row([...headings[kind], 'holds']);
    row([...headings[kind].map(() => '---'), '---']);
    for (const at of own) for (const { cells, holds } of lines.get(at)) row([...cells, holds ? 'yes' : 'NO']);
    console.log('');
  }
  const { model, speed } = cpus()[0];
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  console.log(
    `${minutes} minutes on ${model.trim()}, ${cpus().length} cores${speed ? `, ${speed} MHz` : ''}, Node ${process.version}`,
  );
  process.exit([...lines.values()].flat().every(({ holds }) => holds) ? 0 : 1);
}

if (isMainThread) await main();
else parentPort.postMessage(require(bundled).parts[workerData.at].run(workerData.size));
