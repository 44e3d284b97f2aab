import * as v from 'valibot';
import {ReflectionQuestionsSchema} from '../reflectionModel';
import {KeySchema, MomentSchema, WrittenSchema} from './text';

/** A look back at the own work. */
export const ReflectionSchema = v.strictObject({
  /** The questions in the version in which they were asked. */
  questions: ReflectionQuestionsSchema,
  /** What the page asked on which it was begun; empty when it asked nothing of its own. */
  prompt: v.pipe(v.string(), v.maxLength(400)),
  /** By the id of the step. */
  answers: v.record(KeySchema, WrittenSchema),
  finished: v.nullable(MomentSchema),
  /** What somebody brings to peer consultation, in the first person. */
  question: WrittenSchema,
});

export type Reflection = v.InferOutput<typeof ReflectionSchema>;
