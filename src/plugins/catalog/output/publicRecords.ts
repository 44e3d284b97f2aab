import type {
  CaseInList,
  CheckInList,
  PageLink,
  PilotResult,
  PublicFact,
  PublicReference,
  PublicSource,
  PublicTension,
  PublicTerm,
  ShownCase,
  ShownCheck,
  ShownModel,
  GlossaryEntry,
} from '../../../domain/catalog/types';
import {isAbbreviation} from '../../../domain/glossary/createTermFinder';
import type {Catalog} from '../data/loadCatalog';

/** Finds the pages on which a fact stands. */
export type PagesOf = (factId: string) => PageLink[];

export function toPublicFact(catalog: Catalog, id: string): PublicFact {
  const fact = find(catalog.facts, id);
  return {
    id: fact.id,
    kind: fact.kind,
    statement: fact.statement,
    limit: fact.limit,
    ...(fact.figure ? {figure: fact.figure} : {}),
    sources: labelsOf(catalog, fact.sources),
  };
}

/** What sources are called in a note. */
export const labelsOf = (catalog: Catalog, ids: readonly string[]) =>
  ids.map((id) => {
    const {publisher, title, date} = find(catalog.sources, id);
    return {id, label: `${publisher}, ‘${title}’, ${date.text}`};
  });

export function toPilotResult(catalog: Catalog, id: string): PilotResult {
  const pilot = find(catalog.pilots, id);
  return {
    id: pilot.id,
    city: pilot.city,
    name: pilot.name,
    sentence: pilot.results.sentence,
    facts: pilot.results.facts.map((factId) => toPublicFact(catalog, factId)),
  };
}

export function toShownCase(catalog: Catalog, id: string): ShownCase {
  const story = find(catalog.cases, id);
  const method = find(catalog.methods, story.method);
  return {
    story,
    domains: story.domains.map((domain) => find(catalog.lifeDomains, domain).name),
    dilemma: find(catalog.dilemmas, story.dilemma).name,
    method: {id: method.id, name: method.name, about: method.about},
  };
}

export const toShownModel = (catalog: Catalog, id: string): ShownModel => {
  const model = find(catalog.reflections, id);
  return {...model, sources: labelsOf(catalog, model.sources)};
};

/** A check, each question with the sources of the facts that it rests on. */
export function toShownCheck(catalog: Catalog, id: string): ShownCheck {
  const {questions, ...check} = find(catalog.checks, id);
  return {
    ...check,
    questions: questions.map((question) => {
      const sources = question.facts.flatMap((fact) => find(catalog.facts, fact).sources);
      return {question, sources: labelsOf(catalog, [...new Set(sources)])};
    }),
  };
}

/** Every check as a list shows it, in its order. */
export const toCheckList = (catalog: Catalog): CheckInList[] =>
  catalog.checks
    .map(({record: {questions, ...check}}) => ({
      ...check,
      questions: questions.map((question) => question.id),
    }))
    .toSorted((one, other) => one.number - other.number);

/** What the list of cases shows and filters by; in the order of the files. */
export const toCaseList = (catalog: Catalog): CaseInList[] =>
  catalog.cases.map(({record: {id, title, about, minutes, domains, dilemma, method, bring}}) => ({
    id,
    title,
    about,
    minutes,
    domains: domains.map((domain) => find(catalog.lifeDomains, domain).name),
    dilemma: find(catalog.dilemmas, dilemma).name,
    method: find(catalog.methods, method).name,
    bring,
  }));

/** Every source with the pages that use a fact which rests on it. */
export function toPublicSources(catalog: Catalog, pagesOf: PagesOf): PublicSource[] {
  return catalog.sources.map(({record}) => {
    const facts = catalog.facts
      .filter((fact) => fact.record.sources.includes(record.id))
      .map((fact) => fact.record.id);
    const {url, urlReason, ...rest} = record;
    return {
      ...rest,
      ...(url === undefined ? {} : {url}),
      ...(urlReason === undefined ? {} : {urlReason}),
      pages: uniquePages(facts.flatMap(pagesOf)),
    };
  });
}

export function toPublicTensions(catalog: Catalog): PublicTension[] {
  return catalog.tensions.map(({record: {facts: _facts, ...record}}) => ({
    ...record,
    sources: record.sources.map((id) => {
      const {publisher, date} = find(catalog.sources, id);
      return {id, label: `${publisher}, ${date.text}`};
    }),
  }));
}

export function toPublicReferences(catalog: Catalog): PublicReference[] {
  return catalog.references.map(({record}) => record).toSorted((a, b) => a.number - b.number);
}

/** A term as a page carries it behind a word: just enough for its card. */
export function toPublicTerm(catalog: Catalog, id: string): PublicTerm {
  const {term, definition} = find(catalog.terms, id);
  return {id, term, definition};
}

/** The whole glossary, in Dutch alphabetical order. */
export function toGlossary(catalog: Catalog): GlossaryEntry[] {
  return catalog.terms
    .map(({record: {id, term, forms, definition, more, page, see, sources}}) => ({
      id,
      term,
      // An abbreviation is worth showing beside the term; a plural is not.
      forms: forms.filter(isAbbreviation),
      definition,
      ...(more === undefined ? {} : {more}),
      ...(page === undefined ? {} : {page}),
      see: see.map((other) => ({id: other, label: find(catalog.terms, other).term})),
      sources: sources.map((sourceId) => {
        const {publisher, date} = find(catalog.sources, sourceId);
        return {id: sourceId, label: `${publisher}, ${date.text}`};
      }),
    }))
    .toSorted((a, b) => a.term.localeCompare(b.term, 'nl'));
}

function uniquePages(pages: readonly PageLink[]): PageLink[] {
  const byHref = new Map(pages.map((page) => [page.href, page]));
  return [...byHref.values()].toSorted((a, b) => a.href.localeCompare(b.href));
}

/** Only called after `checkReferences` found nothing; a miss is then a mistake in our own code. */
export function find<T extends {id: string}>(records: readonly {record: T}[], id: string): T {
  const found = records.find(({record}) => record.id === id);
  if (!found) {
    throw new Error(`"${id}" is missing from a catalog that passed its checks`);
  }
  return found.record;
}
