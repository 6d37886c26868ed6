// Builds dist: the bundles by webpack, then what is derived from the function specs. `--production` minifies for a deployment.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { fromRoot } from './root.mjs';
import { writeDerivedFiles } from './derive.mjs';

const require = createRequire(import.meta.url);

const runWebpack = (mode) =>
  new Promise((resolve, reject) => {
    const webpack = require('webpack');
    const configurations = require(fromRoot('webpack.config.js'))({}, { mode });
    const compiler = webpack(configurations);
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        if (error ?? closing) return reject(error ?? closing);
        if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString('errors-warnings'));
        if (stats.hasErrors()) return reject(new Error('The build failed; the lines above say where.'));
        resolve();
      });
    });
  });

/** @param {'development' | 'production'} mode */
export async function build(mode = 'development') {
  await runWebpack(mode);
  await writeDerivedFiles(mode);
}

if (import.meta.url === pathToFileURL(path.resolve(process.argv[1] ?? '')).href) {
  await build(process.argv.includes('--production') ? 'production' : 'development');
}
