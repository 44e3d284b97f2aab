// @ts-check
// What is searched, made of the pages that Docusaurus wrote: in a thread of its own, while
// src/release/finishBuild.ts does the rest. It reads no more of a page than its words, and those stay.
require('./typescript.cjs');
const {parentPort, workerData} = require('node:worker_threads');
const {readPages} = require('../src/release/builtPages.ts');
const {readMade} = require('../src/release/readMade.ts');
const {writeSearch} = require('../src/release/search/writeSearch.ts');

/** @type {import('../src/release/search/writeSearchApart').Folders} */
const {root, buildDir} = workerData;
writeSearch({buildDir, pages: readPages(buildDir), synonyms: readMade(root).synonyms});
// `bench:build` times a thread up to what it says.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, and no window
parentPort?.postMessage('done');
