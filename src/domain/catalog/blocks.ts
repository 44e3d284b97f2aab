/**
 * The blocks that a page may hold, as an author writes them after three colons. They say what kind
 * of words stand in them, so this list is the site's promise on what is found, worked out or made up.
 */
export const BLOCK_KINDS = [
  'kern',
  'redactie',
  'verzonnen',
  'berekening',
  'letop',
  'vraag',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];
