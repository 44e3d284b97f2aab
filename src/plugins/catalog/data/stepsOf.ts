import type {Path, Step} from '../../../schemas/path';

/** Every step of a path in its order, with its place in the data file. */
export const stepsOf = ({modules}: Path): {step: Step; field: string}[] =>
  modules.flatMap(({pieces}, m) =>
    pieces.flatMap(({steps}, p) =>
      steps.map((step, s) => ({step, field: `modules.${m}.pieces.${p}.steps.${s}`})),
    ),
  );
