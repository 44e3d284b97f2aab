import type {PlannedPath, PlannedStep} from '../catalog/types';
import type {Learning} from '../../schemas/records/learning';
import {doneAt, type Done} from './doneAt';
import {minutesIn} from './minutesIn';
import type {Proofs} from './proofs';
import {stepsIn} from './stepsIn';

/** How far somebody is in a path. */
export type Progress = {
  /** Steps that were done, by id. */
  done: ReadonlyMap<string, Done>;
  /** Number of steps. */
  all: number;
  /** Minutes of the steps that were not done. */
  minutesLeft: number;
  /** The first step not done after the one that was done last, or else the first of all; advice. */
  next: PlannedStep | undefined;
};

export function progressIn(
  path: Pick<PlannedPath, 'modules'>,
  learning: Learning,
  proofs: Proofs,
): Progress {
  const steps = stepsIn(path);
  const done = new Map(
    steps.flatMap((step) => {
      const found = doneAt(step, learning, proofs);
      return found ? [[step.id, found] as const] : [];
    }),
  );
  const open = steps.filter(({id}) => !done.has(id));
  const last = placeOfLast(steps, done);
  return {
    done,
    all: steps.length,
    minutesLeft: minutesIn(open),
    next: open.find((step) => steps.indexOf(step) > last) ?? open[0],
  };
}

/** Place of the step that was done last, the later in the path where moments are the same; -1 without one. */
function placeOfLast(steps: readonly PlannedStep[], done: ReadonlyMap<string, Done>): number {
  return steps.reduce((last, {id}, place) => {
    const at = done.get(id)?.at;
    const before = done.get(steps[last]?.id ?? '')?.at ?? '';
    return at !== undefined && at >= before ? place : last;
  }, -1);
}
