import * as v from 'valibot';
import {TextSchema} from './text';

/** A word or a short phrase as a reader types it. */
const PhraseSchema = v.pipe(
  TextSchema,
  v.maxLength(60, 'houd dit onder 60 tekens'),
  v.check((text) => text.split(/\s+/).length <= 4, 'schrijf hoogstens vier woorden'),
);

const hasNoDoubles = (words: string[]) => new Set(words).size === words.length;

const DOUBLE = 'hier staat een woord twee keer';

/** What readers type for what we call otherwise: both ways, or only from their word to ours. */
export const SynonymSchema = v.union(
  [
    v.strictObject({
      same: v.pipe(
        v.array(PhraseSchema),
        v.minLength(2, 'schrijf ten minste twee woorden'),
        v.check(hasNoDoubles, DOUBLE),
      ),
    }),
    v.strictObject({
      from: PhraseSchema,
      to: v.pipe(
        v.array(PhraseSchema),
        v.minLength(1, 'schrijf ten minste één woord'),
        v.check(hasNoDoubles, DOUBLE),
      ),
    }),
  ],
  'schrijf "same: [woord, woord]", of "from: woord" met daaronder "to: [woord]"',
);

export type Synonym = v.InferOutput<typeof SynonymSchema>;
