// @ts-check
// More text of the same kind: copies of the sections under other names, with some words altered, for a
// site that grows gets new words too, fewer and fewer.
import {seeded, shuffle} from './random.mjs';

/** @typedef {import('./sections.mjs').Section} Section */

/** Part of the words of a copy that is altered. */
const ALTERED = 0.05;
const SHORTEST = 5;

/**
 * @param {readonly Section[]} sections
 * @param {number} times how much text there is to be; the same number always gives the same text
 * @returns {Section[]} the sections themselves, and copies
 */
export function growSections(sections, times) {
  return Array.from({length: times}, (_, round) =>
    round === 0 ? sections : copySections(sections, round),
  ).flat();
}

/**
 * @param {readonly Section[]} sections
 * @param {number} round
 * @returns {Section[]}
 */
function copySections(sections, round) {
  const random = seeded(round);
  const altered = (/** @type {string} */ text) =>
    text.replaceAll(/\p{L}+/gu, (word) =>
      word.length >= SHORTEST && random() < ALTERED
        ? shuffle(Array.from(word), random).join('')
        : word,
    );
  /** @type {Map<string, string>} one title for all sections of a page */
  const titles = new Map();
  return sections.map((section) => {
    const title = titles.get(section.page) ?? altered(section.title);
    titles.set(section.page, title);
    return {
      ...section,
      id: `/${round}${section.id}`,
      page: `/${round}${section.page}`,
      url: `/${round}${section.url}`,
      title,
      heading: altered(section.heading),
      text: altered(section.text),
    };
  });
}
