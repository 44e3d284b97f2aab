import * as v from 'valibot';
import {QuestionsSchema} from '../instrument';
import {KeySchema, MomentSchema, WrittenSchema} from './text';

/** 0 is 'not done', 3 is 'often'; 'none' is 'no occasion'. An item without an answer is left out. */
const AnswerSchema = v.union([v.picklist([0, 1, 2, 3]), v.literal('none')]);

/** Answers by the id of the item. */
export const AnswersSchema = v.record(KeySchema, AnswerSchema);

/** The one thing that somebody wants to work at. */
const FocusSchema = v.strictObject({
  /** Id of a dimension, or nothing yet. */
  dimension: v.nullable(KeySchema),
  intention: WrittenSchema,
  /** Day to look back, as 2026-12-06. */
  lookBack: v.nullable(v.pipe(v.string(), v.isoDate())),
});

/** One attempt at a self-assessment. */
export const SelfAssessmentSchema = v.strictObject({
  /** As they were asked: a later version of the instrument changes no old result. */
  questions: QuestionsSchema,
  answers: AnswersSchema,
  /** A moment that somebody thought of, by the id of the dimension. */
  moments: v.record(KeySchema, WrittenSchema),
  finished: v.nullable(MomentSchema),
  /** Since version 2. */
  focus: v.nullable(FocusSchema),
});

export type Answer = v.InferOutput<typeof AnswerSchema>;
export type Answers = v.InferOutput<typeof AnswersSchema>;
export type SelfAssessment = v.InferOutput<typeof SelfAssessmentSchema>;
export type Focus = v.InferOutput<typeof FocusSchema>;
