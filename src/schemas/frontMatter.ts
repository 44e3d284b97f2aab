import * as v from 'valibot';
import {SlugSchema, TextSchema, WholeNumberSchema} from './text';

export const PAGE_KINDS = ['kennis', 'deur', 'overzicht', 'opening', 'verantwoording'] as const;

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

/** What stands at the top of every page in docs/. */
export const FrontMatterSchema = v.strictObject({
  title: TextSchema,
  description: v.pipe(
    TextSchema,
    v.minLength(50, 'maak de omschrijving minstens 50 tekens lang'),
    v.maxLength(170, 'houd de omschrijving onder 170 tekens'),
  ),
  kind: v.picklist(PAGE_KINDS),
  reviewed: v.pipe(v.string(), v.isoDate('schrijf de dag als 2026-11-21')),
  drawing: v.optional(v.picklist(DRAWINGS)),
  /** Reading time, where lists made from data make the page longer than its own words. */
  minutes: v.optional(v.pipe(WholeNumberSchema, v.minValue(1, 'schrijf minstens 1 minuut'))),
  slug: v.optional(v.pipe(TextSchema, v.startsWith('/', 'begin het adres met een schuine streep'))),
  id: v.optional(SlugSchema),
  sidebar_label: v.optional(TextSchema),
  sidebar_position: v.optional(v.number()),
});

export type FrontMatter = v.InferOutput<typeof FrontMatterSchema>;
export type PageKind = (typeof PAGE_KINDS)[number];
export type Drawing = (typeof DRAWINGS)[number];
