import * as v from 'valibot';
import {KeySchema, WrittenSchema} from './text';

/** What an administrator writes; the rest of a memo comes from the site and from other records. */
export const MEMO_TEXTS = ['question', 'asks', 'risks', 'decision', 'stop'] as const;

/** Id of a record that the memo takes its part from; empty when none was chosen. */
const TakenFromSchema = v.union([v.literal(''), KeySchema]);

/** A memo to take to a meeting. */
export const MemoSchema = v.strictObject({
  scan: TakenFromSchema,
  formation: TakenFromSchema,
  texts: v.strictObject({
    question: WrittenSchema,
    asks: WrittenSchema,
    risks: WrittenSchema,
    decision: WrittenSchema,
    stop: WrittenSchema,
  }),
});

export type Memo = v.InferOutput<typeof MemoSchema>;
export type MemoText = (typeof MEMO_TEXTS)[number];
