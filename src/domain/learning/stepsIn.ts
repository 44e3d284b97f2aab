import type {ShownPath, ShownStep} from '../catalog/types';

/** Every step of a path, in its order. */
export const stepsIn = ({modules}: Pick<ShownPath, 'modules'>): ShownStep[] =>
  modules.flatMap(({pieces}) => pieces.flatMap(({steps}) => steps));
