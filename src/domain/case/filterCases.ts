import type {CaseInList} from '../catalog/types';

/** What a reader looks for; '' is everything. */
export type CaseFilter = {domain: string; dilemma: string; method: string};

export const NO_FILTER: CaseFilter = {domain: '', dilemma: '', method: ''};

/** The cases that fit all of what is asked, in their order. */
export const filterCases = (
  cases: readonly CaseInList[],
  {domain, dilemma, method}: CaseFilter,
): CaseInList[] =>
  cases.filter(
    (one) =>
      (domain === '' || one.domains.includes(domain)) &&
      (dilemma === '' || one.dilemma === dilemma) &&
      (method === '' || one.method === method),
  );

/** What can be chosen from, each once, in the order of the cases. */
export const choicesOf = (
  cases: readonly CaseInList[],
): {[Field in keyof CaseFilter]: string[]} => ({
  domain: [...new Set(cases.flatMap(({domains}) => domains))],
  dilemma: [...new Set(cases.map(({dilemma}) => dilemma))],
  method: [...new Set(cases.map(({method}) => method))],
});
