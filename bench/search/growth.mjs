// @ts-check
// How the index of an engine grows with the text.
import {performance} from 'node:perf_hooks';
import {median} from '../report.mjs';
import {buildOurs, loadLunr} from './engines.mjs';
import {growSections} from './grow.mjs';
import {gzipBytes} from './openPages.mjs';
import {buildLunr} from './peers/lunrSearch.mjs';
import {buildMiniSearch} from './peers/miniSearch.mjs';
import {countWords} from './sections.mjs';

/** @typedef {import('./sections.mjs').Section} Section */

/**
 * @typedef {{words: number, raw: number, gzip: number, seconds: number}} Size
 * @typedef {{name: string, sizes: Size[]}} Growth
 */

const TIMES = [1, 2, 4];
const BUILDS = 3;

/**
 * @param {readonly Section[]} sections
 * @param {readonly import('../../src/schemas/synonym').Synonym[]} synonyms
 * @param {boolean} hasPeers
 * @returns {Growth[]}
 */
export function measureGrowth(sections, synonyms, hasPeers) {
  const texts = TIMES.map((times) => growSections(sections, times));
  const lunr = hasPeers ? loadLunr() : undefined;
  /** @type {[string, (text: readonly Section[]) => string][]} */
  const engines = [
    ['ours', (text) => buildOurs(text, synonyms)],
    ['MiniSearch', buildMiniSearch],
    ...(lunr
      ? /** @type {[string, (text: readonly Section[]) => string][]} */ ([
          ['lunr for Docusaurus', (text) => buildLunr(lunr, text)],
        ])
      : []),
  ];
  return engines.map(([name, build]) => {
    console.error(`${name}: growing`);
    build(sections);
    return {name, sizes: texts.map((text) => measure(text, build))};
  });
}

/**
 * @param {readonly Section[]} text
 * @param {(text: readonly Section[]) => string} build
 * @returns {Size}
 */
function measure(text, build) {
  let json = '';
  const seconds = Array.from({length: BUILDS}, () => {
    const start = performance.now();
    json = build(text);
    return (performance.now() - start) / 1000;
  });
  const raw = Buffer.from(json);
  return {
    words: countWords(text),
    raw: raw.length,
    gzip: gzipBytes(raw),
    seconds: median(seconds),
  };
}
