import type {SynonymHit} from 'algoliasearch';
import {buildIndex} from '../../../src/domain/search/buildIndex';
import {openIndex, type OpenIndex} from '../../../src/domain/search/openIndex';
import type {SearchRecord} from '../../../src/domain/search/record';
import {search} from '../../../src/domain/search/search';
import type {Synonym} from '../../../src/schemas/synonym';
import {toSections} from '../../../src/domain/search/toSections';
import {foundStems} from './highlight';
import type {Query} from './requests';
import type {StoredIndex} from './store';
import {toHit, type Hit} from './toHit';

export interface Answer {
  readonly hits: readonly Hit[];
  readonly nbHits: number;
  readonly page: number;
  readonly nbPages: number;
  readonly hitsPerPage: number;
  readonly query: string;
  readonly index: string;
  /** Of how many records each kind was found, whatever was filtered. */
  readonly facets: {readonly kind: Readonly<Record<string, number>>};
  readonly exhaustiveNbHits: true;
  readonly params: '';
  readonly processingTimeMS: 1;
}

/** As many sections of a page as the site shows below its title. */
const SECTIONS_OF_A_PAGE = 2;

/**
 * What our own engine finds in the stored records, in the form of Algolia. It says nothing of how
 * Algolia would rank them.
 */
export function answerQuery(stored: StoredIndex, query: Query): Answer {
  const {page, hitsPerPage} = query;
  const {index, byUrl} = engineOf(stored);
  const found = search(index, query.query);
  const all = found.pages.flatMap(({sections}) =>
    sections
      .flatMap(({section}) => byUrl.get(index.sections[section]?.[1] ?? '') ?? [])
      .flatMap((candidates) => bestOf(candidates, found.stems))
      .slice(0, SECTIONS_OF_A_PAGE),
  );
  const kinds: Record<string, number> = {};
  for (const {kind} of all) {
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  const records = all.filter((record) => passes(record, query.facetFilters));
  return {
    hits: records
      .slice(page * hitsPerPage, (page + 1) * hitsPerPage)
      .map((record) => toHit(record, query, stored.settings, found.stems)),
    nbHits: records.length,
    page,
    nbPages: Math.ceil(records.length / hitsPerPage),
    hitsPerPage,
    query: query.query,
    index: query.indexName,
    facets: {kind: kinds},
    exhaustiveNbHits: true,
    params: '',
    processingTimeMS: 1,
  };
}

interface Engine {
  readonly index: OpenIndex;
  /** A list in a list, so that all records of an address stay together. */
  readonly byUrl: ReadonlyMap<string, readonly (readonly SearchRecord[])[]>;
}

const engines = new WeakMap<StoredIndex, Engine>();

function engineOf(stored: StoredIndex): Engine {
  const made = engines.get(stored);
  if (made) {
    return made;
  }
  const records = [...stored.records.values()];
  const synonyms = [...stored.synonyms.values()].map(fromAlgolia);
  const byUrl = new Map<string, SearchRecord[][]>();
  for (const record of records) {
    const [found] = byUrl.get(record.url) ?? [];
    byUrl.set(record.url, [[...(found ?? []), record]]);
  }
  const engine = {index: openIndex(buildIndex(toSections(records), synonyms)), byUrl};
  engines.set(stored, engine);
  return engine;
}

const fromAlgolia = ({input, synonyms = []}: SynonymHit): Synonym =>
  input === undefined ? {same: synonyms} : {from: input, to: synonyms};

/** Of the records of one address: its heading, unless a piece of text has more of what is asked. */
function bestOf(records: readonly SearchRecord[], stems: ReadonlySet<string>): SearchRecord[] {
  const counted = records.map((record) => {
    const text = record.content ?? (record.type === 'content' ? null : headingOf(record));
    return {record, count: foundStems(text ?? '', stems).size};
  });
  const [best] = counted.toSorted(
    (left, right) =>
      right.count - left.count || right.record.weight.level - left.record.weight.level,
  );
  return best ? [best.record] : [];
}

const headingOf = ({type, hierarchy}: SearchRecord): string | null =>
  type === 'content' ? null : hierarchy[type];

function passes(record: SearchRecord, filters: Query['facetFilters']): boolean {
  const wanted = typeof filters === 'string' ? [filters] : filters;
  return wanted.every((one) => [one].flat().some((filter) => hasFacet(record, filter)));
}

function hasFacet({kind, language, type}: SearchRecord, filter: string): boolean {
  const [name, value] = filter.split(':');
  const facets: Readonly<Record<string, string>> = {kind, language, type};
  return name !== undefined && facets[name] === value;
}
