import type MiniSearch from 'minisearch';
import type {OpenIndex} from './openIndex';
import {readQuery, type Group} from './readQuery';
import {TUNING} from './tuning';

export interface FoundSection {
  /** Its place in the index. */
  readonly section: number;
  readonly score: number;
}

export interface FoundPage {
  readonly page: number;
  readonly score: number;
  /** The best first. */
  readonly sections: readonly FoundSection[];
}

export interface Found {
  /** The best first. */
  readonly pages: readonly FoundPage[];
  /** Stems that were looked for, to mark in what is shown. */
  readonly stems: ReadonlySet<string>;
  /** The question with its slips mended; absent when there were none. */
  readonly corrected?: string;
}

/** What one group found in one document. */
interface Match {
  readonly score: number;
  /** Weight of the best stem that stands there (0–1). */
  readonly strength: number;
}

type Matches = ReadonlyMap<number, Match>;

/** What the site has on this question. */
export function search(index: OpenIndex, question: string): Found {
  const query = readQuery(index, question);
  const groups = query.groups.map((group) => {
    const titles = matches(index.byTitle, group);
    const texts = matches(index.byText, group);
    return {titles, texts, weight: weightOf(index, texts)};
  });
  const wanted = groups.reduce((sum, {weight}) => sum + weight, 0);

  const scoreOf = (section: number, page: number): number => {
    let score = 0;
    let covered = 0;
    for (const {titles, texts, weight} of groups) {
      const title = titles.get(page);
      const text = texts.get(section);
      score += (title?.score ?? 0) + (text?.score ?? 0);
      covered += weight * Math.max(title?.strength ?? 0, text?.strength ?? 0);
    }
    const coverage = wanted === 0 ? 0 : covered / wanted;
    return coverage < TUNING.leastCoverage ? 0 : score * coverage ** TUNING.coveragePower;
  };

  /** How much of what is asked the page has, in any of its sections. */
  const coverageOf = (page: number, sections: readonly FoundSection[]): number => {
    const covered = groups.reduce((sum, {titles, texts, weight}) => {
      const strengths = sections.map(({section}) => texts.get(section)?.strength ?? 0);
      return sum + weight * Math.max(titles.get(page)?.strength ?? 0, ...strengths);
    }, 0);
    return covered / wanted;
  };

  const candidates = new Set(groups.flatMap(({texts}) => [...texts.keys()]));
  const titled = new Set(groups.flatMap(({titles}) => [...titles.keys()]));
  const byPage = new Map<number, FoundSection[]>();
  for (const [section, [page, , , , kind]] of index.sections.entries()) {
    if (candidates.has(section) || (titled.has(page) && isFirst(index, section))) {
      const score =
        scoreOf(section, page) *
        (isFirst(index, section) ? TUNING.lead : 1) *
        (TUNING.ofKind[kind] ?? 1);
      if (score > 0) {
        byPage.set(page, [...(byPage.get(page) ?? []), {section, score}]);
      }
    }
  }
  const pages = [...byPage].map(([page, found]) => {
    const sections = found.toSorted(bestFirst);
    const [best, second] = sections;
    const score = (best?.score ?? 0) + TUNING.secondSection * (second?.score ?? 0);
    return {page, sections, score: score * coverageOf(page, sections) ** TUNING.pageCoverage};
  });
  return {
    pages: pages.toSorted(bestFirst),
    stems: new Set(
      query.groups.flatMap(({stems, phrases}) => [
        ...stems.keys(),
        ...phrases.flatMap((phrase) => phrase.stems),
      ]),
    ),
    ...(query.corrected === undefined ? {} : {corrected: query.corrected}),
  };
}

/** Whether the page begins here; other sites have no part before the first heading. */
const isFirst = ({sections}: OpenIndex, section: number): boolean =>
  sections[section - 1]?.[0] !== sections[section]?.[0];

const bestFirst = (left: {score: number}, right: {score: number}) => right.score - left.score;

/** How telling a group is: rare words more than common ones, words that nobody wrote most. */
const weightOf = (index: OpenIndex, texts: Matches): number =>
  Math.log(1 + index.sections.length / (texts.size + 0.5));

function matches<Entry>(engine: MiniSearch<Entry>, {stems, phrases}: Group): Matches {
  const weights = new Map(stems);
  for (const phrase of phrases) {
    for (const stem of phrase.stems) {
      weights.set(stem, Math.max(weights.get(stem) ?? 0, 0.0001));
    }
  }
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
