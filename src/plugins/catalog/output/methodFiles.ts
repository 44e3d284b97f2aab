import type {
  ExerciseInList,
  MethodInList,
  PlannedMethod,
  ShownMethod,
} from '../../../domain/catalog/types';
import type {Catalog} from '../data/loadCatalog';
import type {DataFile} from './dataFiles';
import {find, labelsOf} from './publicRecords';

/** What the pages and tools of peer consultation get of the catalog. */
export const methodFiles = (catalog: Catalog): DataFile[] => [
  {name: 'methods.json', value: toPlannedMethods(catalog)},
  {name: 'method-list.json', value: toMethodList(catalog)},
  ...catalog.methods.map(({record: {id}}) => ({
    name: `methods/${id}.json`,
    value: toShownMethod(catalog, id),
  })),
  {name: 'exercises.json', value: toExerciseList(catalog)},
  ...catalog.exercises.map(({record}) => ({name: `exercises/${record.id}.json`, value: record})),
];

function toShownMethod(catalog: Catalog, id: string): ShownMethod {
  const method = find(catalog.methods, id);
  return {
    ...method,
    sources: labelsOf(catalog, method.sources),
    cases: catalog.cases
      .filter(({record}) => record.method === id)
      .map(({record}) => ({title: record.title, href: `/casussen/${record.id}`})),
  };
}

/** Every method with its steps, in its order. */
const toPlannedMethods = (catalog: Catalog): PlannedMethod[] =>
  catalog.methods
    .map(({record}) => record)
    .toSorted((one, other) => one.number - other.number)
    .map(
      ({
        number: _number,
        purpose: _purpose,
        roles: _roles,
        timingWhy: _timingWhy,
        pitfalls: _pitfalls,
        sources: _sources,
        origin: _origin,
        sureWhy: _sureWhy,
        ...planned
      }) => planned,
    );

const toMethodList = (catalog: Catalog): MethodInList[] =>
  toPlannedMethods(catalog).map(({id, name, kinds, group, experience, not, steps}) => ({
    id,
    name,
    kinds,
    group,
    experience,
    not,
    steps: steps.map(({minutes, least, most, serves}) => ({
      minutes,
      least,
      most,
      ...(serves && {serves}),
    })),
  }));

const toExerciseList = (catalog: Catalog): ExerciseInList[] =>
  catalog.exercises
    .map(({record}) => record)
    .toSorted((one, other) => one.number - other.number)
    .map(({id, title, about, theme, minutes, group}) => ({
      id,
      title,
      about,
      theme,
      minutes,
      group,
    }));
