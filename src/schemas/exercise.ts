import * as v from 'valibot';
import {GroupSchema} from './group';
import {ItemIdSchema} from './itemId';
import {MinutesSchema} from './minutes';
import {prose, proseList} from './prose';
import {AddressSchema, WholeNumberSchema} from './text';
import {doubles, wholeCheck, type PlacedProblem} from './wholeCheck';

const ExerciseObject = v.strictObject({
  id: ItemIdSchema,
  /** Place in the list, from 1. */
  number: v.pipe(WholeNumberSchema, v.minValue(1, 'tel vanaf 1')),
  title: prose(60),
  /** What a group does in it, in one or two sentences. */
  about: prose(200),
  /** What of the pilots it is about, in a few words. */
  theme: prose(60),
  /** As many as its steps take together. */
  minutes: v.pipe(
    WholeNumberSchema,
    v.minValue(15, 'een oefening duurt minstens een kwartier'),
    v.maxValue(60, 'een oefening duurt hoogstens een uur'),
  ),
  group: GroupSchema,
  goal: prose(260),
  /** What to do, find or print before. */
  preparation: proseList(1, 6, 220),
  steps: v.pipe(
    v.array(
      v.strictObject({
        id: ItemIdSchema,
        title: prose(60),
        minutes: MinutesSchema,
        about: prose(420),
        /** A sentence that the facilitator can say. */
        say: v.optional(prose(220)),
      }),
    ),
    v.minLength(3, 'een oefening heeft minstens drie stappen'),
    v.maxLength(8, 'een oefening heeft hoogstens acht stappen'),
  ),
  /** Cards and lists to hand out. */
  material: v.pipe(
    v.array(v.strictObject({title: prose(60), lines: proseList(1, 14, 400)})),
    v.minLength(1, 'geef minstens één kaart of lijst om uit te delen'),
    v.maxLength(4, 'houd het bij vier kaarten of lijsten'),
  ),
  variation: prose(320),
  closing: prose(320),
  /** Pages that it builds on. */
  pages: v.pipe(
    v.array(v.strictObject({text: prose(160), page: AddressSchema})),
    v.minLength(1, 'noem minstens één pagina'),
    v.maxLength(4, 'noem hoogstens vier pagina’s'),
  ),
});

/** An exercise for a group, one file in data/exercises/: the editors' own work. */
export const ExerciseSchema = v.pipe(
  ExerciseObject,
  wholeCheck<v.InferOutput<typeof ExerciseObject>>(({minutes, steps}) => [
    ...doubles(steps.map(({id}, index) => ({id, place: ['steps', index]}))),
    ...sumHolds(minutes, steps),
  ]),
);

function sumHolds(minutes: number, steps: readonly {minutes: number}[]): PlacedProblem[] {
  const sum = steps.reduce((total, step) => total + step.minutes, 0);
  return sum === minutes
    ? []
    : [{place: ['minutes'], message: `hier staat ${minutes}, en de stappen duren samen ${sum}`}];
}

export type Exercise = v.InferOutput<typeof ExerciseSchema>;
