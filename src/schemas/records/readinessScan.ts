import * as v from 'valibot';
import {PreconditionQuestionsSchema} from '../precondition';
import {KeySchema, MomentSchema, WrittenSchema} from './text';

/** What somebody may say of an indicator; `unknown` is an answer too. */
export const SCAN_ANSWERS = ['not', 'partly', 'yes', 'unknown'] as const;

export const EVIDENCE_MAX = 600;
export const ROLE_MAX = 80;

/** Preconditions that a scan may hold: ours has seven. */
const PRECONDITIONS_MAX = 20;

/** The questions in the version in which they were asked. */
const ScanQuestionsSchema = v.pipe(
  v.array(PreconditionQuestionsSchema),
  v.minLength(1),
  v.maxLength(PRECONDITIONS_MAX),
);

/** By the id of the precondition, and in it by the id of the indicator. */
const AnswersSchema = v.record(KeySchema, v.record(KeySchema, v.picklist(SCAN_ANSWERS)));
const EvidenceSchema = v.record(
  KeySchema,
  v.record(KeySchema, v.pipe(WrittenSchema, v.maxLength(EVIDENCE_MAX))),
);

/** From which role somebody filled it in, such as 'leidinggevende'; no name. */
const FromSchema = v.pipe(WrittenSchema, v.maxLength(ROLE_MAX));

const filledIn = {
  /** The same for all who fill it in apart for one conversation. */
  round: KeySchema,
  from: FromSchema,
  questions: ScanQuestionsSchema,
  answers: AnswersSchema,
  evidence: EvidenceSchema,
};

/** A readiness scan, filled in by one person. */
export const ReadinessScanSchema = v.strictObject({
  /** `received` when it came in with a file of somebody else. */
  role: v.picklist(['own', 'received']),
  ...filledIn,
  finished: v.nullable(MomentSchema),
});

/** What the file holds that asks somebody to fill it in: the questions, and none of the answers. */
export const ScanAskSchema = v.strictObject({round: KeySchema, questions: ScanQuestionsSchema});

/** What the file holds that somebody gives back. */
export const ScanGivenSchema = v.strictObject({...filledIn, finished: MomentSchema});

export type ScanAnswer = (typeof SCAN_ANSWERS)[number];
export type ScanQuestions = v.InferOutput<typeof ScanQuestionsSchema>;
export type ScanAnswers = v.InferOutput<typeof AnswersSchema>;
export type ReadinessScan = v.InferOutput<typeof ReadinessScanSchema>;
export type ScanAsk = v.InferOutput<typeof ScanAskSchema>;
export type ScanGiven = v.InferOutput<typeof ScanGivenSchema>;
