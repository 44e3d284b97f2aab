// Apart from the schema, so that a page in the browser can use them without valibot.

export const PAGE_KINDS = [
  'kennis',
  'deur',
  'overzicht',
  'opening',
  'verantwoording',
  'kaart',
  'handleiding',
  'hulpmiddel',
] as const;

export const DRAWINGS = [
  'deur',
  'kopjes',
  'telefoon',
  'trap',
  'tafel',
  'bank',
  'brief',
  'kamers',
  'oor',
  'boeken',
  'wegwijzer',
  'weegschaal',
  'kruk',
  'scherm',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];
export type Drawing = (typeof DRAWINGS)[number];
