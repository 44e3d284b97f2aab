// @ts-check
// The engines for the browser, each in a script of its own, as the site's bundler makes it.
import fs from 'node:fs';
import path from 'node:path';
import {rspack} from '@docusaurus/faster';
import {PEERS} from './engines.mjs';

const SOURCES = path.join(import.meta.dirname, 'browser');
const ROOT = path.join(import.meta.dirname, '../..');

/**
 * @param {string} dir to write the scripts to
 * @param {readonly string[]} scripts names, as `ours.js`
 * @throws what the bundler says
 */
export async function bundleEngines(dir, scripts) {
  const names = [...new Set(scripts)].map((script) => path.parse(script).name);
  const compiler = rspack({
    mode: 'production',
    target: ['web', 'es2022'],
    devtool: false,
    context: ROOT,
    entry: Object.fromEntries(names.map((name) => [name, path.join(SOURCES, `${name}.mjs`)])),
    output: {path: dir, filename: '[name].js', module: true, library: {type: 'module'}},
    experiments: {outputModule: true},
    resolve: {
      extensions: ['.ts', '.mjs', '.js'],
      modules: [path.join(ROOT, 'node_modules'), PEERS],
    },
    module: {
      rules: [
        // Our TypeScript is named without its ending.
        {test: /\.mjs$/, resolve: {fullySpecified: false}},
        {
          test: /\.ts$/,
          loader: 'builtin:swc-loader',
          options: {jsc: {target: 'es2022', parser: {syntax: 'typescript'}}},
        },
      ],
    },
  });
  fs.mkdirSync(dir, {recursive: true});
  await new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close(() => {
        const error =
          failure ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
        if (error) {
          reject(error);
        } else {
          resolve(undefined);
        }
      });
    });
  });
}
