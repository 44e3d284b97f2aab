// @ts-check
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
// Lets Node read our TypeScript, as for the build.
require('../load-plugins.cjs');
/** @type {typeof import('../../src/plugins/catalog/new/makeNew')} */
const {makeNew, RECIPES} = require('../../src/plugins/catalog/new/makeNew.ts');
/** @type {typeof import('../../src/plugins/catalog/new/scriptedTalk')} */
const {scriptedTalk} = require('../../src/plugins/catalog/new/scriptedTalk.ts');

/** @type {typeof import('../../src/plugins/catalog/new/guideExamples')} */
const {GUIDE_EXAMPLES} = require('../../src/plugins/catalog/new/guideExamples.ts');

export {GUIDE_EXAMPLES};

/** What `npm run new` offers, in its order. */
export const LABELS = RECIPES.map(({label}) => label);

/**
 * Gives the answers of an example to `npm run new` in a copy of the repository.
 *
 * @param {string} root the copy, which is changed
 * @param {import('../../src/plugins/catalog/new/guideExamples').GuideExample} example
 * @param {string} today the day as 2026-11-22
 * @returns {Promise<string[]>} what was said on both sides
 * @throws {Error} when the content does not hold together afterwards
 */
export async function record(root, {kind, answers}, today) {
  const {talk, lines} = scriptedTalk(answers);
  if (!(await makeNew({root, today, kind, talk}))) {
    throw new Error(`The example of the guide does not pass:\n${lines.join('\n')}`);
  }
  return [`$ npm run new ${kind}`, ...lines];
}
