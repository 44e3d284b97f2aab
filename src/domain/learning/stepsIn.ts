/** Every step of a path, in its order. */
export const stepsIn = <S>({modules}: {modules: {pieces: {steps: S[]}[]}[]}): S[] =>
  modules.flatMap(({pieces}) => pieces.flatMap(({steps}) => steps));
