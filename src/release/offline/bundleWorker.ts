import fs from 'node:fs';
import path from 'node:path';
import {rspack} from '@docusaurus/faster';
import type {Release} from '../../offline/release';

const FILE = 'sw.js';

/**
 * Writes sw.js: the worker in one file, behind the list of this release.
 *
 * @throws what the bundler says, when the worker's source does not compile
 */
export async function bundleWorker(
  root: string,
  buildDir: string,
  release: Release,
): Promise<void> {
  const compiler = rspack({
    mode: 'production',
    target: ['webworker', 'es2022'],
    devtool: false,
    context: root,
    entry: path.join(root, 'src/offline/worker/main.ts'),
    output: {path: buildDir, filename: FILE},
    resolve: {extensions: ['.ts']},
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'builtin:swc-loader',
          options: {jsc: {target: 'es2022', parser: {syntax: 'typescript'}}},
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close(() => {
        const error =
          failure ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
        return error ? reject(error) : resolve();
      });
    });
  });
  const file = path.join(buildDir, FILE);
  const worker = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(file, `const RELEASE=${JSON.stringify(release)};\n${worker}`);
}
