import type {Kind} from '../../schemas/records/record';

/**
 * Brings the data of a record from one version to the next; pure, on a copy. What comes out goes
 * through the schema of today, so a migration may trust the shape of its own version and throw
 * where that is not what it finds.
 */
export type Migration = (data: unknown) => unknown;

/** Version 2 has a place for the one thing that somebody wants to work at. */
const addFocus: Migration = (data) => ({...Object(data), focus: null});

/** Stands for the moment of a step that the walk no longer has: what was written is kept. */
const NO_MOMENT = 'geen-moment';

/** Version 2 keeps why a choice was made by step and moment, where version 1 had the step alone. */
const splitWhys: Migration = (data) => {
  const {steps, whys, ...rest} = Object(data);
  const split = Object.entries(whys).map(([number, why]) => [
    number,
    {[steps[Number(number) - 1]?.scene ?? NO_MOMENT]: why},
  ]);
  return {...rest, steps, whys: Object.fromEntries(split)};
};

/** By kind: the first brings version 1 to version 2, and so on. Never change one that was released. */
export const MIGRATIONS: Readonly<Record<Kind, readonly Migration[]>> = {
  'self-assessment': [addFocus],
  'colleague-view': [],
  'team-picture': [],
  'case-walk': [splitWhys],
  reflection: [],
  practice: [],
  learning: [],
  intervision: [],
  recording: [],
  'readiness-scan': [],
  formation: [],
  memo: [],
};
