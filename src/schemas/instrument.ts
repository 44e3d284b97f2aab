import * as v from 'valibot';
import {ItemIdSchema} from './itemId';
import {holdsTogether} from './questionLinks';
import {AddressSchema, SlugSchema, TextSchema, WholeNumberSchema} from './text';

/** What an item asks about, and the four answers that fit it, from 'not done' to 'often'. */
const WindowSchema = v.strictObject({
  id: ItemIdSchema,
  /** Begins a sentence: 'In je laatste tien contacten'. */
  text: TextSchema,
  answers: v.pipe(
    v.array(TextSchema),
    v.length(4, 'geef precies vier antwoorden, van niet naar vaak'),
  ),
});

/** One piece of behaviour, as the coach says it and as a colleague who watched says it. */
export const ItemSchema = v.strictObject({
  id: ItemIdSchema,
  window: SlugSchema,
  self: TextSchema,
  peer: TextSchema,
});

/** What somebody does who begins, who is on the way, and who stands firm. */
const AnchorsSchema = v.strictObject({
  beginning: TextSchema,
  underway: TextSchema,
  solid: TextSchema,
});

/** What the questions of a dimension are; a result keeps these as they were. */
const DimensionQuestionsSchema = v.strictObject({
  id: ItemIdSchema,
  name: v.pipe(
    TextSchema,
    v.maxLength(30, 'houd de naam onder 30 tekens: hij staat in een tekening'),
  ),
  about: TextSchema,
  anchors: AnchorsSchema,
  items: v.pipe(
    v.array(ItemSchema),
    v.minLength(3, 'geef minstens drie vragen: van minder is geen beeld te maken'),
    v.maxLength(7, 'geef hoogstens zeven vragen'),
  ),
});

/** Something to do next, and the page that helps. */
const NextStepSchema = v.strictObject({text: TextSchema, page: AddressSchema});

const DIMENSIONS = {few: 3, many: 10};

const QuestionsObject = v.strictObject({
  id: ItemIdSchema,
  /** Goes up with every change of what is asked; a typing error mended needs no new version. */
  version: v.pipe(WholeNumberSchema, v.minValue(1, 'tel vanaf 1')),
  title: TextSchema,
  windows: v.pipe(v.array(WindowSchema), v.minLength(1, 'geef minstens één periode')),
  dimensions: v.pipe(
    v.array(DimensionQuestionsSchema),
    v.minLength(DIMENSIONS.few, 'geef minstens drie onderdelen: van minder is geen web te tekenen'),
    v.maxLength(DIMENSIONS.many, 'geef hoogstens tien onderdelen'),
  ),
});

/** The questions alone, in one version: what an attempt and a colleague's view carry with them. */
export const QuestionsSchema = v.pipe(
  QuestionsObject,
  holdsTogether<v.InferOutput<typeof QuestionsObject>>(),
);

const InstrumentObject = v.strictObject({
  ...QuestionsObject.entries,
  about: TextSchema,
  /** Minutes that filling in takes. */
  minutes: v.pipe(WholeNumberSchema, v.minValue(1, 'geef het aantal minuten')),
  dimensions: v.pipe(
    v.array(
      v.strictObject({
        ...DimensionQuestionsSchema.entries,
        steps: v.pipe(v.array(NextStepSchema), v.minLength(1, 'geef minstens één volgende stap')),
      }),
    ),
    v.minLength(DIMENSIONS.few, 'geef minstens drie onderdelen: van minder is geen web te tekenen'),
    v.maxLength(DIMENSIONS.many, 'geef hoogstens tien onderdelen'),
  ),
});

/** A self-assessment: one file in data/instruments/. */
export const InstrumentSchema = v.pipe(
  InstrumentObject,
  holdsTogether<v.InferOutput<typeof InstrumentObject>>(),
);

export type Window = v.InferOutput<typeof WindowSchema>;
export type Item = v.InferOutput<typeof ItemSchema>;
export type DimensionQuestions = v.InferOutput<typeof DimensionQuestionsSchema>;
export type Questions = v.InferOutput<typeof QuestionsSchema>;
export type Instrument = v.InferOutput<typeof InstrumentSchema>;
