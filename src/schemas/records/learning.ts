import * as v from 'valibot';
import {KeySchema, MomentSchema, WrittenSchema} from './text';

/** What somebody did of the learning paths on this device: one record, that grows. */
export const LearningSchema = v.strictObject({
  /**
   * By the id of a step: when somebody said that it was done, or null that it was not, which then
   * goes before what the notebook shows.
   */
  marks: v.record(KeySchema, v.nullable(MomentSchema)),
  /** A few own words, by the id of a step. */
  words: v.record(KeySchema, WrittenSchema),
});

export type Learning = v.InferOutput<typeof LearningSchema>;
