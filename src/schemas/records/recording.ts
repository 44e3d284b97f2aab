import * as v from 'valibot';
import {AddressSchema} from '../text';
import {KeySchema, WrittenSchema} from './text';

/** Seconds from the start of a recording; none is longer than a day. */
const SecondsSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 60 * 60));

/** Where somebody is in a recording, and what they wrote beside it. */
export const RecordingNotesSchema = v.strictObject({
  recording: v.strictObject({
    id: KeySchema,
    title: v.pipe(v.string(), v.maxLength(200)),
    /** The page it stood on. */
    page: v.pipe(AddressSchema, v.maxLength(200)),
  }),
  /** Where it stopped last. */
  at: SecondsSchema,
  notes: v.record(KeySchema, v.strictObject({at: SecondsSchema, text: WrittenSchema})),
});

export type RecordingNotes = v.InferOutput<typeof RecordingNotesSchema>;
