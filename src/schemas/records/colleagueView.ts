import * as v from 'valibot';
import {QuestionsSchema} from '../instrument';
import {AnswersSchema} from './selfAssessment';
import {KeySchema, MomentSchema, WrittenSchema} from './text';

/** A word for who watched, such as 'collega van dinsdag'. */
const FromSchema = v.pipe(WrittenSchema, v.maxLength(80));

/** What a colleague saw of somebody's work, in the questions of a self-assessment. */
export const ColleagueViewSchema = v.strictObject({
  /** On the device of who watched it is `giving`; on that of who asked for it `received`. */
  role: v.picklist(['giving', 'received']),
  /** Id of the attempt that it was asked for. */
  request: KeySchema,
  questions: QuestionsSchema,
  from: FromSchema,
  /** 'none' is 'not seen'. */
  answers: AnswersSchema,
  /** What the colleague saw, by the id of the dimension. */
  remarks: v.record(KeySchema, WrittenSchema),
  finished: v.nullable(MomentSchema),
});

/** What the file holds with which somebody asks a colleague: the questions, and nothing of the answers. */
export const AskContentSchema = v.strictObject({request: KeySchema, questions: QuestionsSchema});

/** What the file holds that a colleague gives back. */
export const GivenContentSchema = v.strictObject({
  request: KeySchema,
  questions: QuestionsSchema,
  from: FromSchema,
  answers: AnswersSchema,
  remarks: v.record(KeySchema, WrittenSchema),
  finished: MomentSchema,
});

export type ColleagueView = v.InferOutput<typeof ColleagueViewSchema>;
export type AskContent = v.InferOutput<typeof AskContentSchema>;
export type GivenContent = v.InferOutput<typeof GivenContentSchema>;
