import type {Catalog} from '../data/loadCatalog';
import type {DocumentUses} from '../documents/loadDocuments';
import {stepsFile} from '../places';
import {mediaFiles, type Recordings} from './mediaFiles';
import {toMemoFacts} from './memoFacts';
import {methodFiles} from './methodFiles';
import {toPathList, toPlannedPaths, toShownPaths, toStepsByPage} from './learningPaths';
import {
  toCaseList,
  toCheckList,
  toGlossary,
  toPilotResult,
  toPublicFact,
  toPublicReferences,
  toPublicTerm,
  toShownCase,
  toShownCheck,
  toShownModel,
} from './publicRecords';

/** A file below @generated/catalog/default, and what stands in it. */
export type DataFile = {name: string; value: unknown};

/**
 * What pages and components get of the catalog: a file for each record that a page may carry by
 * itself, and a file for each list. What depends on the pages is written later, in `index.ts`.
 */
export function toDataFiles(
  catalog: Catalog,
  documents: readonly DocumentUses[],
  recordings: Recordings = new Map(),
): DataFile[] {
  const paths = toShownPaths(catalog, documents);
  return [
    ...catalog.facts.map(({record: {id}}) => ({
      name: `facts/${id}.json`,
      value: toPublicFact(catalog, id),
    })),
    ...catalog.pilots.map(({record: {id}}) => ({
      name: `results/${id}.json`,
      value: toPilotResult(catalog, id),
    })),
    ...catalog.terms.map(({record: {id}}) => ({
      name: `terms/${id}.json`,
      value: toPublicTerm(catalog, id),
    })),
    ...recordsOf(catalog.instruments).map((instrument) => ({
      name: `instruments/${instrument.id}.json`,
      value: instrument,
    })),
    ...catalog.cases.map(({record: {id}}) => ({
      name: `cases/${id}.json`,
      value: toShownCase(catalog, id),
    })),
    ...methodFiles(catalog),
    ...mediaFiles(catalog, recordings),
    {
      name: 'reflections.json',
      value: recordsOf(catalog.reflections)
        .filter(({pageOnly}) => !pageOnly)
        .toSorted((one, other) => one.number - other.number)
        .map(({id}) => toShownModel(catalog, id)),
    },
    {name: 'cases.json', value: toCaseList(catalog)},
    ...catalog.checks.map(({record: {id}}) => ({
      name: `checks/${id}.json`,
      value: toShownCheck(catalog, id),
    })),
    {name: 'checks.json', value: toCheckList(catalog)},
    ...paths.map((path) => ({name: `paths/${path.id}.json`, value: path})),
    {name: 'paths.json', value: toPlannedPaths(paths)},
    {name: 'path-list.json', value: toPathList(paths)},
    ...[...toStepsByPage(paths)].map(([page, value]) => ({name: stepsFile(page), value})),
    ...catalog.reflections.map(({record: {id}}) => ({
      name: `reflections/${id}.json`,
      value: toShownModel(catalog, id),
    })),
    {name: 'glossary.json', value: toGlossary(catalog)},
    {name: 'life-domains.json', value: recordsOf(catalog.lifeDomains)},
    {name: 'synonyms.json', value: recordsOf(catalog.synonyms)},
    {name: 'help-lines.json', value: recordsOf(catalog.helpLines)},
    {name: 'official-words.json', value: recordsOf(catalog.officialWords)},
    {name: 'references.json', value: toPublicReferences(catalog)},
    {name: 'site.json', value: catalog.site},
    {name: 'accessibility.json', value: catalog.accessibility},
    {
      name: 'preconditions.json',
      value: recordsOf(catalog.preconditions).map(({id, number, label, summary}) => ({
        id,
        number,
        label,
        summary,
      })),
    },
    {name: 'memo-facts.json', value: toMemoFacts(catalog)},
    {
      name: 'scan.json',
      value: recordsOf(catalog.preconditions).map(({id, label, indicators, talk}) => ({
        id,
        label,
        indicators,
        talk,
      })),
    },
  ];
}

const recordsOf = <T>(located: readonly {record: T}[]): T[] => located.map(({record}) => record);
