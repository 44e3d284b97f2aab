// @ts-check
// More pages of the same kind: copies of our own pages and posts, so that they use facts, terms,
// blocks and links as pages do, in the same mix of long and short.
import {parse as parseYaml, stringify as stringifyYaml} from 'yaml';

/** @typedef {{file: string, text: string}} Page file from the root of the site, with forward slashes */

/** Where the copies stand, in docs/ and in blog/. */
export const GROWTH = 'groei';

/**
 * Copies pages in rounds until there are enough. A round is the site once more, in folders of its
 * own, and its links lead to the pages of that round.
 *
 * Two kinds of pages have no copy: the home page, and a list of all sources, which names every page
 * on which a source is used: one of those per round would make each page cost more as there are more.
 *
 * @param {readonly Page[]} pages of docs/ and blog/
 * @param {number} count how many copies; the same count always gives the same copies
 * @returns {Page[]}
 */
export function growPages(pages, count) {
  const models = spread(pages.filter(hasCopies));
  const addresses = new Map(models.map((model) => [addressOf(model), model]));
  return Array.from({length: count}, (_, index) => {
    const round = Math.floor(index / models.length);
    const inRound = count - round * models.length;
    const copied = new Set(models.slice(0, inRound));
    /** @param {string} address */
    const moved = (address) => {
      const model = addresses.get(address);
      return model && copied.has(model) ? copiedAddress(model, round) : address;
    };
    const model = models[index % models.length] ?? {file: '', text: ''};
    return {file: copiedFile(model.file, round), text: copiedText(model, round, moved)};
  });
}

/** @param {Page} page */
function hasCopies({file, text}) {
  return !(file.startsWith('docs/') && fieldsOf(text).slug) && !text.includes('<SourceList');
}

/**
 * Far-apart pages after each other, so that a part of a round has long and short pages of every
 * section, as a whole round has.
 *
 * @template T
 * @param {readonly T[]} items
 * @returns {T[]}
 */
function spread(items) {
  const turn = (Math.sqrt(5) - 1) / 2;
  return items
    .map((item, index) => ({item, place: (index * turn) % 1}))
    .toSorted((a, b) => a.place - b.place)
    .map(({item}) => item);
}

/** A folder per digit: no folder and no list of links in a sidebar grows with the number of rounds. */
const roundPath = (/** @type {number} */ round) =>
  `${GROWTH}/${String(round).padStart(3, '0').split('').join('/')}`;

/**
 * @param {string} file
 * @param {number} round
 */
const copiedFile = (file, round) => file.replace('/', `/${roundPath(round)}/`);

/** @param {Page} page */
function addressOf({file, text}) {
  return file.startsWith('blog/')
    ? `/nieuws/${fieldsOf(text).slug ?? ''}`
    : file.replace(/^docs/, '').replace(/(?:\/index)?\.mdx$/, '');
}

/**
 * @param {Page} model
 * @param {number} round
 */
function copiedAddress(model, round) {
  const address = addressOf(model);
  return model.file.startsWith('blog/') ? `${address}-${round}` : `/${roundPath(round)}${address}`;
}

/**
 * @param {Page} model
 * @param {number} round
 * @param {(address: string) => string} moved where a link of this round leads
 */
function copiedText({text}, round, moved) {
  const {title, slug, ...rest} = fieldsOf(text);
  const copied = {
    title: `${title ?? ''} (${round})`,
    ...(slug === undefined ? {} : {slug: `${slug}-${round}`}),
    ...rest,
  };
  const body = text
    .replace(FRONT_MATTER, '')
    .replaceAll(/(?<=\]\()\/[^)#?\s]*/g, (address) => moved(address));
  return `---\n${stringifyYaml(copied, {lineWidth: 0})}---\n${body}`;
}

const FRONT_MATTER = /^---\n([^]*?)\n---\n/;

/**
 * @param {string} text
 * @returns {{title?: string, slug?: string}} and the other fields
 */
const fieldsOf = (text) => parseYaml(FRONT_MATTER.exec(text)?.[1] ?? '') ?? {};
