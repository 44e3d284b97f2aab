import * as v from 'valibot';
import {KeySchema} from './text';

/** How an answer was: the whole of it, a part of it, or none of it. */
const GradeSchema = v.picklist(['right', 'partly', 'wrong']);

/** What was answered: names of options, steps in an order, or what belongs to each in turn. */
const AnswerSchema = v.pipe(v.array(v.union([KeySchema, v.literal('')])), v.maxLength(10));

/**
 * All that somebody practised on this device: one record, that grows. What is due and what was missed
 * follow from it.
 */
export const PracticeSchema = v.strictObject({
  /** How each answer was, by the question and the moment, as `keyOfMoment` writes it. */
  log: v.record(KeySchema, v.record(KeySchema, GradeSchema)),
  /** The answers of the round that goes on, by the check and the question. */
  rounds: v.record(KeySchema, v.record(KeySchema, AnswerSchema)),
});

export type Grade = v.InferOutput<typeof GradeSchema>;
export type Answer = v.InferOutput<typeof AnswerSchema>;
export type Practice = v.InferOutput<typeof PracticeSchema>;
