import * as v from 'valibot';
import {TextSchema} from './text';

const WordsSchema = v.pipe(v.array(TextSchema), v.minLength(1, 'noem minstens één woord'));

/** Words that a reader may type instead of ours: both ways, or only towards ours. */
export const SynonymSchema = v.union(
  [
    v.strictObject({
      same: v.pipe(v.array(TextSchema), v.minLength(2, 'noem minstens twee woorden')),
    }),
    v.strictObject({from: TextSchema, to: WordsSchema}),
  ],
  'schrijf "same" met woorden die hetzelfde betekenen, of "from" met "to"',
);
