import * as v from 'valibot';
import {ItemIdSchema} from './itemId';
import {shortText} from './prose';
import {AddressSchema, SlugSchema, WholeNumberSchema} from './text';
import {doubles, wholeCheck} from './wholeCheck';

const MinutesSchema = v.pipe(WholeNumberSchema, v.minValue(1, 'geef het aantal minuten'));

const step = {
  /** Of the whole site, for ever: what somebody did is kept under it, also when a page moves. */
  id: ItemIdSchema,
  title: shortText(70),
  /** What to look for or what to do, in one or two sentences. */
  about: shortText(260),
  /** Asks for a few own words; a step without it asks for none. */
  ask: v.optional(shortText(160)),
};

/** Forms to fill in; where each stands is in `src/plugins/catalog/places.ts`. */
export const FORMS = ['self-assessment', 'colleague-view', 'team-picture', 'reflection'] as const;

/** The sections in which recordings stand. */
const MEDIA = /^\/(?:webinars|podcasts|films)(?:\/|$)/;

/** One thing to do. How long it takes comes from the page, case or check itself where that says so. */
export const StepSchema = v.variant('kind', [
  v.strictObject({kind: v.literal('page'), ...step, page: AddressSchema}),
  v.strictObject({kind: v.literal('case'), ...step, case: SlugSchema}),
  v.strictObject({kind: v.literal('check'), ...step, check: SlugSchema}),
  v.strictObject({
    kind: v.literal('form'),
    ...step,
    form: v.picklist(FORMS),
    minutes: MinutesSchema,
  }),
  v.strictObject({
    kind: v.literal('media'),
    ...step,
    page: v.pipe(
      AddressSchema,
      v.regex(MEDIA, 'een opname staat in /webinars, /podcasts of /films'),
    ),
    minutes: MinutesSchema,
  }),
  /** Something in the real world; it takes the time that it takes. */
  v.strictObject({kind: v.literal('task'), ...step, page: v.optional(AddressSchema)}),
]);

export type Step = v.InferOutput<typeof StepSchema>;
export type Form = (typeof FORMS)[number];

/** What fits between two visits. */
const PieceSchema = v.strictObject({
  title: shortText(60),
  steps: v.pipe(v.array(StepSchema), v.minLength(1, 'geef minstens één stap')),
});

const ModuleSchema = v.strictObject({
  title: shortText(60),
  /** What somebody can do after it. */
  about: shortText(240),
  pieces: v.pipe(v.array(PieceSchema), v.minLength(1, 'geef minstens één stuk')),
});

const PathObject = v.strictObject({
  id: ItemIdSchema,
  /** Its place in the list of paths. */
  number: WholeNumberSchema,
  title: shortText(60),
  /** For whom it is and what it brings, in one or two sentences. */
  about: shortText(260),
  modules: v.pipe(v.array(ModuleSchema), v.minLength(1, 'geef minstens één deel')),
});

type PathOutput = v.InferOutput<typeof PathObject>;

/** A learning path, one file in data/paths/. Its order is advice: nothing in it is ever locked. */
export const PathSchema = v.pipe(
  PathObject,
  wholeCheck<PathOutput>(({modules}) =>
    doubles(
      modules.flatMap(({pieces}, m) =>
        pieces.flatMap(({steps}, p) =>
          steps.map(({id}, s) => ({id, place: ['modules', m, 'pieces', p, 'steps', s]})),
        ),
      ),
    ),
  ),
);

export type Path = v.InferOutput<typeof PathSchema>;
