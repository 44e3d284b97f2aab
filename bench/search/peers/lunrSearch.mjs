// @ts-check
// The local search of @cmfcmf/docusaurus-search-local 2.0.1 with `language: 'nl'`, on lunr 2.3.9 and
// lunr-languages. Taken over, with their default values: the fields and what stands in them, k1 and b,
// the words of a question, and the eight terms that a question is made of. Not taken over: its own
// reading of pages, and its limit of eight sections.
import {onePerPage} from './onePerPage.mjs';

/** @typedef {import('../sections.mjs').Section} Section */
/** @typedef {import('./onePerPage.mjs').Hit} Hit */

/**
 * What is used of lunr, which has no types of its own.
 *
 * @typedef {object} Builder
 * @property {(plugin: unknown) => void} use
 * @property {(value: number) => void} k1
 * @property {(value: number) => void} b
 * @property {(name: string) => void} ref
 * @property {(name: string) => void} field
 * @property {(document: Record<string, string>) => void} add
 */
/** @typedef {{term: (terms: string[], options: object) => void}} Query */
/** @typedef {{query: (make: (query: Query) => void) => {ref: string}[]}} Index */
/**
 * @typedef {((make: (builder: Builder) => void) => Index) & {
 *   nl: unknown,
 *   tokenizer: (text: string) => {str: string}[],
 *   Index: {load: (json: unknown) => Index},
 *   Query: {wildcard: {TRAILING: number}},
 * }} Lunr
 */

/** @typedef {{id: number, pageTitle: string, sectionTitle: string, sectionRoute: string}} Shown */

const TITLE_BOOST = 5;
const CONTENT_BOOST = 1;
const TAGS_BOOST = 3;

/**
 * @param {Lunr} lunr that knows Dutch
 * @param {readonly Section[]} sections
 * @returns {string}
 */
export function buildLunr(lunr, sections) {
  const index = lunr((builder) => {
    builder.use(lunr.nl);
    builder.k1(1.2);
    builder.b(0.75);
    builder.ref('id');
    builder.field('title');
    builder.field('content');
    builder.field('tags');
    for (const [id, section] of sections.entries()) {
      builder.add({id: String(id), title: titleOf(section), content: section.text, tags: ''});
    }
  });
  /** @type {Shown[]} */
  const documents = sections.map((section, id) => ({
    id,
    pageTitle: section.title,
    sectionTitle: titleOf(section),
    sectionRoute: section.anchor === null ? section.page : `${section.page}#${section.anchor}`,
    type: 'docs',
  }));
  return JSON.stringify({documents, index});
}

/** @param {Section} section */
const titleOf = ({anchor, title, heading}) => (anchor === null ? title : heading);

/**
 * @param {Lunr} lunr that knows Dutch
 * @param {string} json
 * @returns {(query: string) => Hit[]}
 */
export function openLunr(lunr, json) {
  /** @type {{documents: Shown[], index: unknown}} */
  const file = JSON.parse(json);
  const index = lunr.Index.load(file.index);
  const wildcard = lunr.Query.wildcard.TRAILING;
  return (input) => {
    const terms = lunr.tokenizer(input).map(({str}) => str);
    const results = index.query((query) => {
      for (const [field, boost] of /** @type {const} */ ([
        ['title', TITLE_BOOST],
        ['content', CONTENT_BOOST],
        ['tags', TAGS_BOOST],
      ])) {
        query.term(terms, {fields: [field], boost});
        query.term(terms, {fields: [field], boost, wildcard});
      }
    });
    return onePerPage(
      results.map(({ref}) => {
        const [page = '', anchor = null] =
          file.documents[Number(ref)]?.sectionRoute.split('#') ?? [];
        return {page, anchor};
      }),
    );
  };
}
