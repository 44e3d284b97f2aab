import type {Term} from '../../schemas/term';

/** Every form in which a term stands in a text, its own name first. */
export const formsOf = ({term, forms}: Pick<Term, 'term' | 'forms'>): string[] => [
  ...new Set([term, ...forms]),
];
