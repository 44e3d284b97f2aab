import {findGroups, type FoundGroup} from './findGroups';
import type {OpenIndex} from './openIndex';
import {readQuery} from './readQuery';
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

/** What the site has on this question. */
export function search(index: OpenIndex, question: string): Found {
  const query = readQuery(index, question);
  const groups = findGroups(index, query.groups);
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
    let covered = 0;
    for (const {titles, texts, weight} of groups) {
      let strength = titles.get(page)?.strength ?? 0;
      for (const {section} of sections) {
        strength = Math.max(strength, texts.get(section)?.strength ?? 0);
      }
      covered += weight * strength;
    }
    return covered / wanted;
  };

  const byPage = new Map<number, FoundSection[]>();
  for (const section of candidates(index, groups)) {
    const page = index.pageOf[section] ?? 0;
    const isFirst = index.firstOf[page] === section;
    const score =
      scoreOf(section, page) *
      (isFirst ? TUNING.lead : 1) *
      (TUNING.ofKind[index.sections[section]?.[4] ?? ''] ?? 1);
    if (score > 0) {
      const found = byPage.get(page);
      if (found) {
        found.push({section, score});
      } else {
        byPage.set(page, [{section, score}]);
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

/** Sections that have anything of what is asked, or begin a page that has it in its title; in their order. */
function candidates(index: OpenIndex, groups: readonly FoundGroup[]): number[] {
  const isOne = new Uint8Array(index.sections.length);
  for (const {titles, texts} of groups) {
    for (const section of texts.keys()) {
      isOne[section] = 1;
    }
    for (const page of titles.keys()) {
      isOne[index.firstOf[page] ?? 0] = 1;
    }
  }
  const found: number[] = [];
  for (let section = 0; section < isOne.length; section += 1) {
    if (isOne[section] === 1) {
      found.push(section);
    }
  }
  return found;
}

const bestFirst = (left: {score: number}, right: {score: number}) => right.score - left.score;
