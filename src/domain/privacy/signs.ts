// Parts of patterns: what people and word processors put between groups of digits. For the inside of a
// character class.

/** Spaces within a line, with the ones that do not break. */
export const SPACES = ' \\t\\u00a0\\u2007\\u2009\\u202f';

/** Hyphens and dashes that stand for one. */
export const DASHES = '\\u2010\\u2011\\u2012\\u2013\\u2212\\-';
