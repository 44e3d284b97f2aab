import type {
  PathInList,
  PlannedPath,
  Proof,
  ShownPath,
  ShownStep,
  StepOnPage,
} from '../../../domain/catalog/types';
import {minutesIn} from '../../../domain/learning/minutesIn';
import {stepsIn} from '../../../domain/learning/stepsIn';
import type {Path, Step} from '../../../schemas/path';
import type {Catalog} from '../data/loadCatalog';
import type {DocumentUses} from '../documents/loadDocuments';
import {stepPage} from '../places';

/** Every learning path, in its order. */
export function toShownPaths(catalog: Catalog, documents: readonly DocumentUses[]): ShownPath[] {
  const shown = (step: Step): ShownStep => {
    const {id, kind, title, about, ask} = step;
    const to = stepPage(step);
    const minutes = minutesOf(step, catalog, documents);
    const proof = proofOf(step, catalog);
    return {
      id,
      kind,
      title,
      about,
      ...(ask === undefined ? {} : {ask}),
      ...(to === undefined ? {} : {to}),
      ...(minutes === undefined ? {} : {minutes}),
      ...(proof === undefined ? {} : {proof}),
    };
  };
  return catalog.paths
    .map(({record}) => record)
    .toSorted((one, other) => one.number - other.number)
    .map(({id, title, about, modules}: Path) => ({
      id,
      title,
      about,
      modules: modules.map((module) => ({
        ...module,
        pieces: module.pieces.map((piece) => ({...piece, steps: piece.steps.map(shown)})),
      })),
    }));
}

/** The same without what only the page of a path tells. */
export const toPlannedPaths = (paths: readonly ShownPath[]): PlannedPath[] =>
  paths.map(({id, title, modules}) => ({
    id,
    title,
    modules: modules.map(({pieces}) => ({
      pieces: pieces.map(({steps}) => ({steps: steps.map(({about: _about, ...step}) => step)})),
    })),
  }));

export const toPathList = (paths: readonly ShownPath[]): PathInList[] =>
  paths.map((path) => ({
    id: path.id,
    title: path.title,
    about: path.about,
    modules: path.modules.length,
    steps: stepsIn(path).length,
    minutes: minutesIn(stepsIn(path)),
  }));

/** The steps that are done on each page, by its address. */
export function toStepsByPage(paths: readonly ShownPath[]): Map<string, StepOnPage[]> {
  const byPage = new Map<string, StepOnPage[]>();
  for (const path of paths) {
    for (const module of path.modules) {
      for (const {id, to} of module.pieces.flatMap(({steps}) => steps)) {
        if (to !== undefined) {
          const here = {id, path: {id: path.id, title: path.title}, module: module.title};
          byPage.set(to, [...(byPage.get(to) ?? []), here]);
        }
      }
    }
  }
  return byPage;
}

function minutesOf(
  step: Step,
  {cases, checks}: Catalog,
  documents: readonly DocumentUses[],
): number | undefined {
  switch (step.kind) {
    case 'page':
      return documents.find(({address}) => address === step.page)?.minutes;
    case 'case':
      return cases.find(({record}) => record.id === step.case)?.record.minutes;
    case 'check':
      return checks.find(({record}) => record.id === step.check)?.record.minutes;
    case 'form':
    case 'media':
      return step.minutes;
    case 'task':
      return undefined;
  }
}

function proofOf(step: Step, {checks}: Catalog): Proof | undefined {
  switch (step.kind) {
    case 'case':
      return {kind: 'case', story: step.case};
    case 'check': {
      const found = checks.find(({record}) => record.id === step.check);
      return found && {kind: 'check', questions: found.record.questions.map(({id}) => id)};
    }
    case 'form':
      return {kind: 'form', form: step.form};
    case 'page':
    case 'media':
    case 'task':
      return undefined;
  }
}
