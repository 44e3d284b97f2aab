// @ts-check
// `npm run search:push`: sends what the last build found to Algolia, in place of the index that is
// there. With `-- --dry-run` it only says what it would send. What it needs: docs/redactie/zoeken-bij-algolia.mdx.
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
require('./typescript.cjs');
/** @type {typeof import('../src/release/algolia/runPush')} */
const {runPush} = require('../src/release/algolia/runPush.ts');

const {ok, lines} = await runPush({
  root: process.cwd(),
  env: process.env,
  args: process.argv.slice(2),
  now: new Date(),
});
for (const line of lines) {
  (ok ? console.log : console.error)(line);
}
process.exitCode = ok ? 0 : 1;
