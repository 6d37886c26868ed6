'use strict';

const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const Minimizer = require('minimizer-webpack-plugin');

/** Where production is served from: the one setting a deployment changes. Development is the manifest's own address. */
const developmentBase = 'https://localhost:3000';
const productionBase = (process.env.LIFECYCLE_BASE_URL || 'https://lifecycle.example').replace(/\/$/, '');

/** Office.js: Microsoft's CDN in production (the marketplace demands it), the npm copy beside the pages in development. */
const officeJs = {
  development: 'office-js/office.js',
  production: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
};

const { version: productVersion } = require('./package.json');

const fromRoot = (...parts) => path.join(__dirname, ...parts);

/** `mode` decides the addresses and whether to minify, nothing else; `--env readable` leaves production unminified. */
module.exports = ({ readable = false } = {}, { mode = 'development' } = {}) => {
  const production = mode === 'production';
  const base = production ? productionBase : developmentBase;
  const shared = {
    mode: 'production',
    context: __dirname,
    devtool: production || readable ? false : 'source-map',
    cache: {
      type: 'filesystem',
      cacheDirectory: fromRoot('.cache/webpack'),
      buildDependencies: { config: [__filename] },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            onlyCompileBundledFiles: true,
            compilerOptions: {
              composite: false,
              incremental: false,
              emitDeclarationOnly: false,
              declaration: false,
              noEmit: false,
              jsx: 'react-jsx',
              jsxImportSource: 'preact',
            },
          },
        },
      ],
    },
    output: { path: fromRoot('dist'), filename: '[name].js', publicPath: '', clean: false },
    optimization: {
      minimize: production && !readable,
      minimizer: [new Minimizer({ minify: Minimizer.swcMinify, parallel: 2, extractComments: false })],
      splitChunks: false,
      runtimeChunk: false,
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };

  /** The add-in: what Excel loads. */
  const addIn = {
    ...shared,
    name: 'add-in',
    entry: { functions: './src/entry/functions.ts', pane: './src/entry/pane.ts', worker: './src/entry/worker.ts' },
    plugins: [
      new HtmlPlugin({
        template: './src/pane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'pane'],
        inject: 'head',
        scriptLoading: 'defer',
        minify: false,
        templateParameters: {
          officeJs: officeJs[production ? 'production' : 'development'],
          version: productVersion,
        },
      }),
      new CopyPlugin({
        patterns: [
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(developmentBase, base),
          },
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/screenshots/**'] } },
          { from: 'src/pane/**/*.css', to: 'pane/[name][ext]' },
        ],
      }),
    ],
  };

  /** The stand-in for Excel: a program of its own, which knows the add-in by manifest.xml and functions.json only. */
  const workbench = {
    ...shared,
    name: 'workbench',
    entry: { workbench: './src/entry/workbench.ts', 'workbook-file': './src/entry/workbook-file.ts' },
    // The grid's hyphenation tables come as some sixty lazy files: out of the way.
    output: { ...shared.output, path: fromRoot('dist/workbench'), chunkFilename: 'grid/[name].js' },
    plugins: [
      new HtmlPlugin({
        template: './src/workbench/page/workbench.html',
        filename: 'index.html',
        chunks: ['workbench'],
        inject: 'head',
        scriptLoading: 'defer',
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'src/workbench/page/*.css', to: '[name][ext]' },
          ...['core', 'filter', 'sort'].map((part) => ({
            from: `node_modules/@univerjs/preset-sheets-${part}/lib/index.css`,
            to: `univer-${part}.css`,
          })),
        ],
      }),
    ],
  };

  /** Run once after a build, on Node: functions.json and the help are derived from the specs (tools/derive.mjs). */
  const derived = {
    ...shared,
    name: 'derived',
    target: 'node',
    devtool: false,
    entry: { derive: './src/entry/derive.ts' },
    output: { path: fromRoot('.cache/derived'), filename: '[name].cjs', library: { type: 'commonjs2' } },
    optimization: { ...shared.optimization, minimize: false },
  };

  return production ? [addIn, derived] : [addIn, derived, workbench];
};

/** The address a build is served from, no slash at its end. */
module.exports.baseOf = (mode) => (mode === 'production' ? productionBase : developmentBase);
