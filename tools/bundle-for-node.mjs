// Bundles a TypeScript file of tests for Node with the product's own settings, unminified, so that what is measured is what
// is shipped.
import { createRequire } from 'node:module';
import { fromRoot } from './root.mjs';

const require = createRequire(import.meta.url);

/** Where the bundle of this name lies. */
export const bundlePath = (name) => fromRoot('.cache', name, `${name}.cjs`);

export function bundleForNode(name, entry) {
  const webpack = require('webpack');
  const [{ resolve, module: rules }] = require(fromRoot('webpack.config.js'))({}, { mode: 'development' });
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    context: fromRoot(),
    entry,
    resolve,
    module: rules,
    optimization: { minimize: false },
    output: { path: fromRoot('.cache', name), filename: `${name}.cjs`, library: { type: 'commonjs2' } },
  });
  return new Promise((done, failed) => {
    compiler.run((error, stats) =>
      compiler.close(() =>
        error || stats.hasErrors() ? failed(error ?? new Error(stats.toString('errors-only'))) : done(),
      ),
    );
  });
}
