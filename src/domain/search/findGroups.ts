import type MiniSearch from 'minisearch';
import type {Group} from './group';
import type {OpenIndex} from './openIndex';

import {TUNING} from './tuning';

/** What one group found in one document. */
interface Match {
  readonly score: number;
  /** Weight of the best stem that stands there. */
  readonly strength: number;
}

type Matches = ReadonlyMap<number, Match>;

/** What a group found, and how telling it is. */
export interface FoundGroup {
  readonly titles: Matches;
  readonly texts: Matches;
  readonly weight: number;
}

/** What the question before found: of what somebody types, one word changes with each letter. */
const lastFound = new WeakMap<OpenIndex, ReadonlyMap<string, FoundGroup>>();

export function findGroups(index: OpenIndex, groups: readonly Group[]): FoundGroup[] {
  const known = lastFound.get(index);
  const found = groups.map((group): [string, FoundGroup] => {
    const key = keyOf(group);
    return [key, known?.get(key) ?? findGroup(index, group)];
  });
  lastFound.set(index, new Map(found));
  return found.map(([, group]) => group);
}

function findGroup(index: OpenIndex, group: Group): FoundGroup {
  const texts = matches(index.byText, group);
  return {titles: matches(index.byTitle, group), texts, weight: weightOf(index, texts)};
}

const keyOf = ({stems, phrases}: Group): string => JSON.stringify([[...stems], phrases]);

/** How telling a group is: rare words more than common ones, words that nobody wrote most. */
const weightOf = (index: OpenIndex, texts: Matches): number =>
  Math.log(1 + index.sections.length / (texts.size + 0.5));

function matches<Entry>(engine: MiniSearch<Entry>, {stems, phrases}: Group): Matches {
  const found = new Map<number, Match>();
  const keep = (id: number, match: Match) => {
    const before = found.get(id);
    found.set(id, {
      score: Math.max(before?.score ?? 0, match.score),
      strength: Math.max(before?.strength ?? 0, match.strength),
    });
  };
  const run = (
    terms: readonly string[],
    combineWith: 'AND' | 'OR',
    weight: (term: string) => number,
  ) => {
    for (const hit of engine.search(terms.join(' '), {
      tokenize: () => [...terms],
      processTerm: (term) => term,
      combineWith,
      boost: {title: TUNING.title, meta: TUNING.meta, heading: TUNING.heading, text: TUNING.text},
      bm25: {k: TUNING.k, b: TUNING.b, d: TUNING.d},
      boostTerm: weight,
    })) {
      keep(hit.id, {score: hit.score, strength: Math.max(...hit.terms.map(weight))});
    }
  };
  if (stems.size > 0) {
    run([...stems.keys()], 'OR', (term) => stems.get(term) ?? 0);
  }
  for (const phrase of phrases) {
    run(phrase.stems, 'AND', () => phrase.weight);
  }
  return found;
}
