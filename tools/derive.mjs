// Writes what is derived from the function specs: metadata, help and the sample workbook into dist, the function list into
// the README. `--readme` refreshes the README's list; `--check` fails when it is not up to date. Neither touches dist.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot } from './root.mjs';

const require = createRequire(import.meta.url);
const bundle = fromRoot('.cache', 'derived', 'derive.cjs');

/** Bundles the derivation alone, for when no build has just done so. */
export function buildDerivation() {
  const configurations = require(fromRoot('webpack.config.js'))({}, { mode: 'development' });
  const compiler = require('webpack')(configurations.find(({ name }) => name === 'derived'));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        if (error ?? closing) return reject(error ?? closing);
        if (stats.hasErrors()) return reject(new Error(stats.toString('errors-only')));
        resolve();
      });
    });
  });
}

/** @param {'development' | 'production'} mode */
export async function writeDerivedFiles(mode) {
  const { baseOf } = require(fromRoot('webpack.config.js'));
  const { derivedFiles, workbenchFiles } = require(bundle);
  const ofWorkbench = mode === 'development' ? workbenchFiles() : [];
  for (const { path: name, text } of [...derivedFiles(baseOf(mode)), ...ofWorkbench]) {
    const file = fromRoot('dist', ...name.split('/'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** The README as it should be. Fails where the marks are missing. */
async function readme() {
  const { text, start, end } = require(bundle).readmeBlock();
  const stands = await readFile(fromRoot('README.md'), 'utf8');
  const from = stands.indexOf(start);
  const to = stands.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no place for the function list: ${start} … ${end}`);
  return { stands, derived: stands.slice(0, from) + text + stands.slice(to + end.length) };
}

if (import.meta.url === pathToFileURL(path.resolve(process.argv[1] ?? '')).href) {
  await buildDerivation();
  const { stands, derived } = await readme();
  if (process.argv.includes('--readme')) await writeFile(fromRoot('README.md'), derived);
  else if (stands !== derived) {
    console.error('The function list in README.md is out of date: node tools/derive.mjs --readme');
    process.exit(1);
  }
}
