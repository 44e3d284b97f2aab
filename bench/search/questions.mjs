// @ts-check
// The questions, in two halves: an engine may be tuned on the open one, and nobody reads the other. Later
// came about as many, by two other people, each of whom wrote one half.
import fs from 'node:fs';
import path from 'node:path';
import {makeNonsense} from './nonsense.mjs';

/**
 * @typedef {object} Question
 * @property {string} id
 * @property {string} kind
 * @property {string} query
 * @property {string[]} pages that answer it; none for what should find nothing
 * @property {string[]} anchors of those pages, with the page before the '#'; none where any will do
 */

/** @typedef {'open' | 'closed' | 'later-open' | 'later-closed'} HalfName */
/** @typedef {{questions: Question[], nonsense: string[]}} Half */

/** So that what nobody means is not the same in both halves either. */
const SEEDS = {open: 1, closed: 2, 'later-open': 3, 'later-closed': 4};
const NONSENSE = 100;

/**
 * @param {HalfName} name
 * @param {readonly import('./sections.mjs').Section[]} sections
 * @returns {Half}
 */
export function readHalf(name, sections) {
  const file = path.join(import.meta.dirname, 'questions', `${name}.json`);
  /** @type {{questions: Question[]}} */
  const {questions} = JSON.parse(fs.readFileSync(file, 'utf8'));
  return {
    questions: questions.filter(({pages}) => pages.length > 0),
    nonsense: [
      ...questions.filter(({pages}) => pages.length === 0).map(({query}) => query),
      ...makeNonsense(SEEDS[name], NONSENSE, wordsOf(sections)),
    ],
  };
}

/** @param {readonly import('./sections.mjs').Section[]} sections */
function wordsOf(sections) {
  const text = sections
    .map(({title, heading, text: own}) => `${title} ${heading} ${own}`)
    .join(' ');
  const letters = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return new Set(letters.match(/\p{L}+/gu));
}
