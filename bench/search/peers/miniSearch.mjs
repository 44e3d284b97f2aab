// @ts-check
// MiniSearch as it comes: its own words, weights and way of putting words together.
import MiniSearch from 'minisearch';
import {onePerPage} from './onePerPage.mjs';

/** @typedef {import('../sections.mjs').Section} Section */
/** @typedef {import('./onePerPage.mjs').Hit} Hit */

/** Stored are the words to show of a result. */
const OPTIONS = {
  fields: ['title', 'heading', 'text'],
  storeFields: ['page', 'anchor', 'title', 'heading'],
};

/**
 * @param {readonly Section[]} sections
 * @returns {string}
 */
export function buildMiniSearch(sections) {
  const engine = new MiniSearch(OPTIONS);
  engine.addAll(sections.map((section, id) => ({...section, id})));
  return JSON.stringify(engine);
}

/**
 * @param {string} json
 * @returns {(query: string) => Hit[]}
 */
export function openMiniSearch(json) {
  const engine = MiniSearch.loadJSON(json, OPTIONS);
  return (query) => onePerPage(engine.search(query).map(({page, anchor}) => ({page, anchor})));
}
