import path from 'node:path';
import { promisify } from 'node:util';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import type { Configuration } from 'webpack';
import configure from '../../../webpack.config.js';

const output = path.resolve('.cache/pane-stage');

/** Bundles the stage as the product is bundled, with the product's page and style sheets; gives the folder. */
export async function buildStage(): Promise<string> {
  const [addIn] = configure({}, { mode: 'development' }) as Configuration[];
  const compiler = webpack({
    ...addIn,
    name: 'pane-stage',
    entry: { pane: './tests/pane/stage/stage.ts' },
    devtool: false,
    output: { ...addIn.output, path: output },
    plugins: addIn.plugins?.filter((plugin) => plugin instanceof HtmlPlugin || plugin instanceof CopyPlugin),
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats?.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return output;
}
