import {keyOf} from '../../../domain/glossary/createTermFinder';
import {formsOf} from '../../../domain/glossary/formsOf';
import type {Check} from '../../../schemas/check';
import type {Term} from '../../../schemas/term';
import type {Problem} from '../problems';
import {checkPaths} from './checkPaths';
import {LIST_NAMES} from './collections';
import {dangling, idsOf, problemAt} from './dangling';
import type {Catalog} from './loadCatalog';
import type {Located} from './parseRecords';

/** What no single record can know: ids that stand twice, and references that lead nowhere. */
export function checkReferences(catalog: Catalog): Problem[] {
  const facts = idsOf(catalog.facts);
  const sources = idsOf(catalog.sources);
  const terms = idsOf(catalog.terms);
  return [
    ...LIST_NAMES.flatMap((name) => duplicateIds(catalog[name])),
    ...catalog.facts.flatMap((fact) => dangling(fact, 'sources', fact.record.sources, sources)),
    ...catalog.tensions.flatMap((tension) => [
      ...dangling(tension, 'facts', tension.record.facts, facts),
      ...dangling(tension, 'sources', tension.record.sources, sources),
    ]),
    ...catalog.preconditions.flatMap((item) => dangling(item, 'fact', [item.record.fact], facts)),
    ...catalog.pilots.flatMap((pilot) => [
      ...dangling(pilot, 'facts', pilot.record.facts, facts),
      ...dangling(pilot, 'results.facts', pilot.record.results.facts, facts),
    ]),
    ...catalog.terms.flatMap((term) => [
      ...dangling(term, 'sources', term.record.sources, sources),
      ...dangling(term, 'see', term.record.see, terms),
    ]),
    ...catalog.cases.flatMap((story) => [
      ...dangling(story, 'domains', story.record.domains, idsOf(catalog.lifeDomains)),
      ...dangling(story, 'dilemma', [story.record.dilemma], idsOf(catalog.dilemmas)),
      ...dangling(story, 'method', [story.record.method], idsOf(catalog.methods)),
    ]),
    ...catalog.media.flatMap((item) => [
      ...dangling(item, 'sources', item.record.sources, sources),
      ...dangling(
        item,
        'published.listedBy',
        item.record.published ? [item.record.published.listedBy] : [],
        sources,
      ),
    ]),
    ...catalog.methods.flatMap((method) =>
      dangling(method, 'sources', method.record.sources, sources),
    ),
    ...catalog.reflections.flatMap((model) =>
      dangling(model, 'sources', model.record.sources, sources),
    ),
    ...catalog.checks.flatMap((check) =>
      check.record.questions.flatMap((question, index) =>
        dangling(check, `questions.${index}.facts`, question.facts, facts),
      ),
    ),
    ...sharedQuestions(catalog.checks),
    ...checkPaths(catalog),
    ...sharedForms(catalog.terms),
  ];
}

function duplicateIds(records: readonly Located<{id: string}>[]): Problem[] {
  const seen = new Map<string, Located<{id: string}>>();
  return records.flatMap((located) => {
    const {id} = located.record;
    const first = seen.get(id);
    seen.set(id, first ?? located);
    return first
      ? [
          problemAt(
            located,
            'id',
            `"${id}" bestaat al (${first.file}:${first.line ?? '?'}). Kies een ander id.`,
          ),
        ]
      : [];
  });
}

/** A question that stands in two checks: what somebody practised could belong to either. */
function sharedQuestions(checks: readonly Located<Check>[]): Problem[] {
  const owner = new Map<string, Located<Check>>();
  return checks.flatMap((located) =>
    located.record.questions.flatMap(({id}, index) => {
      const other = owner.get(id) ?? located;
      owner.set(id, other);
      return other === located
        ? []
        : [
            problemAt(
              located,
              `questions.${index}.id`,
              `"${id}" staat ook in ${other.file}. Geef deze vraag een eigen id.`,
            ),
          ];
    }),
  );
}

/** A word that belongs to two terms: no text could tell which of the two is meant. */
function sharedForms(terms: readonly Located<Term>[]): Problem[] {
  const owner = new Map<string, Term>();
  return terms.flatMap((located) =>
    formsOf(located.record).flatMap((form) => {
      const key = keyOf(form);
      const other = owner.get(key);
      owner.set(key, other ?? located.record);
      return other && other.id !== located.record.id
        ? [
            problemAt(
              located,
              'forms',
              `"${form}" hoort al bij "${other.id}". Laat het bij één van de twee staan.`,
            ),
          ]
        : [];
    }),
  );
}
