import type {PlannedPath, PlannedStep} from '../catalog/types';
import type {Learning} from '../../schemas/records/learning';
import {progressIn, type Progress} from './progress';
import type {Proofs} from './proofs';
import {stepsIn} from './stepsIn';

/** Where somebody is among the paths: what every page can show. */
export type Standing = {
  /** Addresses of pages on which every step of a path was done. */
  done: ReadonlySet<string>;
  /** The path that was worked at last and is not finished, with the step to go on with. */
  current: {path: PlannedPath; progress: Progress; next: PlannedStep} | undefined;
};

/** Paths that somebody began have a step that they marked, or words of theirs. */
export function standingIn(
  paths: readonly PlannedPath[],
  learning: Learning,
  proofs: Proofs,
): Standing {
  const seen = paths.map((path) => ({path, progress: progressIn(path, learning, proofs)}));
  const current = seen
    .map((one) => ({...one, at: lastMark(one.path, learning)}))
    .filter(({at, progress}) => at !== '' && progress.next !== undefined)
    .toSorted((one, other) => other.at.localeCompare(one.at))[0];
  return {
    done: new Set(seen.flatMap(({path, progress}) => donePages(path, progress))),
    current: current?.progress.next && {
      path: current.path,
      progress: current.progress,
      next: current.progress.next,
    },
  };
}

/** When a step of the path was marked last; of words no moment is kept, and they count as the oldest. */
function lastMark(path: PlannedPath, {marks, words}: Learning): string {
  return stepsIn(path).reduce((last, {id}) => {
    const at = marks[id] ?? ((words[id] ?? '').trim() === '' ? '' : '0');
    return at > last ? at : last;
  }, '');
}

function donePages(path: PlannedPath, {done}: Progress): string[] {
  const steps = stepsIn(path);
  return steps.flatMap(({to}) =>
    to !== undefined && steps.every((step) => step.to !== to || done.has(step.id)) ? [to] : [],
  );
}
