import type {Cue} from './cue';

/** Where a sentence ends: a mark, and what closes after it. */
export const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

/** A cue that goes on without an end after this many others is taken as one sentence all the same. */
const MOST_CUES = 6;

/**
 * Cues put together to whole sentences, so that a reader finds, hears and copies one at a time:
 * captions cut a sentence where the line is full. Another voice always begins a new one.
 *
 * @param cues in order; seconds from the start
 */
export function toSentences(cues: readonly Cue[]): Cue[] {
  const sentences: Cue[] = [];
  let open = 0;
  for (const cue of cues) {
    const last = sentences.at(-1);
    if (last && open > 0 && open < MOST_CUES && last.voice === cue.voice) {
      sentences[sentences.length - 1] = {...last, end: cue.end, text: `${last.text} ${cue.text}`};
      open = SENTENCE_END.test(cue.text) ? 0 : open + 1;
    } else {
      sentences.push(cue);
      open = SENTENCE_END.test(cue.text) ? 0 : 1;
    }
  }
  return sentences;
}
