import * as v from 'valibot';
import {TextSchema} from './text';

/** Words that, right after a number, make a claim that needs a source ("vijf coaches"). */
export const CountedWordsSchema = v.strictObject({
  words: v.pipe(v.array(TextSchema), v.minLength(1, 'noem minstens één woord')),
});
