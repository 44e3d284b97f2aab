// @ts-check
// The second half of `npm run build`: makes of what Docusaurus wrote to build/ what a host may serve.
require('./typescript.cjs');
const path = require('node:path');
const {finishBuild} = require('../src/release/finishBuild.ts');

finishBuild(path.join(__dirname, '..'), process.argv[2] ?? 'build').catch(
  (/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
