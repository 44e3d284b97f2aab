import * as v from 'valibot';
import {ItemIdSchema} from './itemId';
import {SlugSchema, TextSchema, WholeNumberSchema} from './text';
import {doubles, wholeCheck} from './wholeCheck';

/** One thing to write about. */
const ReflectionStepSchema = v.strictObject({
  id: ItemIdSchema,
  /** Short, as it stands in a list: 'Terugblikken'. */
  name: v.pipe(TextSchema, v.maxLength(40, 'houd de naam onder 40 tekens')),
  ask: TextSchema,
  /** What helps to write, or what not to write. */
  hint: v.optional(v.pipe(v.string(), v.trim()), ''),
});

const ReflectionObject = v.strictObject({
  id: ItemIdSchema,
  /** Goes up with every change of what is asked; a typing error mended needs no new version. */
  version: v.pipe(WholeNumberSchema, v.minValue(1, 'tel vanaf 1')),
  name: v.pipe(TextSchema, v.maxLength(40, 'houd de naam onder 40 tekens')),
  steps: v.pipe(
    v.array(ReflectionStepSchema),
    v.minLength(1, 'geef minstens één stap'),
    v.maxLength(10, 'geef hoogstens tien stappen'),
  ),
});

type Questions = v.InferOutput<typeof ReflectionObject>;

const stepsHold = <T extends Questions>() =>
  wholeCheck<T>(({steps}) => doubles(steps.map(({id}, index) => ({id, place: ['steps', index]}))));

/** The questions alone, in one version: what a reflection carries with it. */
export const ReflectionQuestionsSchema = v.pipe(ReflectionObject, stepsHold<Questions>());

const ModelObject = v.strictObject({
  ...ReflectionObject.entries,
  /** Its place in the list of ways to look back. */
  number: WholeNumberSchema,
  /** What it is for, in one or two sentences. */
  about: TextSchema,
  minutes: v.pipe(WholeNumberSchema, v.minValue(1, 'geef het aantal minuten')),
  /** Where the steps come from; the words are the editors'. */
  origin: TextSchema,
  sources: v.array(SlugSchema),
  /** Only for a page that asks a question of its own; not in the list of ways to look back. */
  pageOnly: v.optional(v.boolean(), false),
});

/** A way to look back at the own work: one file in data/reflections/. */
export const ReflectionModelSchema = v.pipe(
  ModelObject,
  stepsHold<v.InferOutput<typeof ModelObject>>(),
);

export type ReflectionQuestions = v.InferOutput<typeof ReflectionQuestionsSchema>;
export type ReflectionModel = v.InferOutput<typeof ReflectionModelSchema>;
