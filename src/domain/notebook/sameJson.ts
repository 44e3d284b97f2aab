import {canonicalText} from './canonical';

/** Whether two values say the same, whatever the order of their keys. */
export const sameJson = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === typeof b && canonicalText(a) === canonicalText(b));
