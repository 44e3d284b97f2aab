// @ts-check
// The engines, and the files that each of them needs.
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {buildIndex} from '../../scripts/search-engine.mjs';
import {lastLine} from '../pages/peers.mjs';
import {buildLunr} from './peers/lunrSearch.mjs';
import {buildMiniSearch} from './peers/miniSearch.mjs';
import {pagefindPages} from './peers/pagefindPages.mjs';

/** @typedef {import('./sections.mjs').Section} Section */
/** @typedef {import('../../src/schemas/synonym').Synonym} Synonym */

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {boolean} isPeer
 * @property {string} script what the browser loads, below /scripts/
 * @property {string} data address of its index
 * @property {string} [notRun] why there are no figures of it
 */

/** @type {Record<'ours' | 'plain' | 'miniSearch' | 'pagefind' | 'lunr', Engine>} */
const ENGINES = {
  ours: {name: 'ours', isPeer: false, script: 'ours.js', data: '/data/ours.json'},
  plain: {
    name: 'ours without synonyms',
    isPeer: false,
    script: 'ours.js',
    data: '/data/plain.json',
  },
  miniSearch: {
    name: 'MiniSearch',
    isPeer: true,
    script: 'miniSearch.js',
    data: '/data/miniSearch.json',
  },
  pagefind: {
    name: 'Pagefind',
    isPeer: true,
    script: 'pagefind.js',
    data: '/pagefind/pagefind.js',
  },
  lunr: {
    name: 'lunr for Docusaurus',
    isPeer: true,
    script: 'lunrSearch.js',
    data: '/data/lunr.json',
  },
};

export const PEERS = path.join(import.meta.dirname, '../peers/node_modules');

/**
 * @param {readonly Section[]} sections
 * @param {readonly Synonym[]} synonyms
 */
export const buildOurs = (sections, synonyms) => JSON.stringify(buildIndex(sections, synonyms));

/** @type {import('./peers/lunrSearch.mjs').Lunr | undefined} */
let dutchLunr;

/** @returns {import('./peers/lunrSearch.mjs').Lunr} that knows Dutch */
export function loadLunr() {
  dutchLunr ??= teachDutch();
  return dutchLunr;
}

/** @returns {import('./peers/lunrSearch.mjs').Lunr} */
function teachDutch() {
  const requirePeer = createRequire(path.join(PEERS, 'package.json'));
  const lunr = requirePeer('lunr');
  requirePeer('lunr-languages/lunr.stemmer.support')(lunr);
  requirePeer('lunr-languages/lunr.nl')(lunr);
  return lunr;
}

/**
 * Writes the index of each engine, from the same sections.
 *
 * @param {string} dir to serve
 * @param {readonly Section[]} sections
 * @param {readonly Synonym[]} synonyms
 * @param {string | undefined} noPeers why the peers' packages are not there
 * @returns {Promise<Engine[]>}
 */
export async function writeIndexes(dir, sections, synonyms, noPeers) {
  const write = (/** @type {Engine} */ {data}, /** @type {string} */ json) => {
    const file = path.join(dir, data);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, json);
  };
  const {ours, plain, miniSearch, pagefind, lunr} = ENGINES;
  write(ours, buildOurs(sections, synonyms));
  write(plain, buildOurs(sections, []));
  write(miniSearch, buildMiniSearch(sections));
  /** @type {[Engine, () => void | Promise<void>][]} */
  const peers = [
    [pagefind, () => buildPagefind(path.join(dir, 'pagefind'), sections)],
    [lunr, () => write(lunr, buildLunr(loadLunr(), sections))],
  ];
  const built = [];
  for (const [engine, build] of peers) {
    try {
      if (noPeers !== undefined) {
        throw new Error(noPeers);
      }
      await build();
      built.push(engine);
    } catch (error) {
      built.push({...engine, notRun: lastLine(error)});
    }
  }
  return [ours, plain, miniSearch, ...built];
}

/**
 * @param {string} dir
 * @param {readonly Section[]} sections
 */
async function buildPagefind(dir, sections) {
  const file = path.join(PEERS, 'pagefind/lib/index.js');
  const {createIndex, close} = await import(pathToFileURL(file).href);
  try {
    const {index} = await createIndex();
    for (const [page, content] of pagefindPages(sections)) {
      const {errors} = await index.addHTMLFile({url: page, content});
      if (errors.length > 0) {
        throw new Error(errors.join(' '));
      }
    }
    await index.writeFiles({outputPath: dir});
  } finally {
    await close();
  }
}
