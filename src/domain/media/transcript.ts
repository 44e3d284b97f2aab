import type {Chapter} from '../../schemas/recording';
import type {Cue} from './cue';
import {cueAt} from './cueAt';
import {SENTENCE_END} from './sentences';

/** Captions that are read in one go; never without any. */
export type Paragraph = {
  /** Where its first caption starts, in seconds. */
  start: number;
  voice?: string;
  /** Place of its chapter in the list of chapters; none before the first of them. */
  chapter?: number;
  cues: Cue[];
};

/** A silence that is heard as a new beginning, in seconds. */
const PAUSE = 1.5;
/** From so many captions on, a paragraph stops at the end of a sentence. */
const ENOUGH = 5;
/** So many captions are a paragraph, also where no sentence ends: some captions have no full stops. */
const MOST = 10;

/**
 * Groups captions to paragraphs, so that a transcript reads as a text. A new one begins
 * - where somebody else talks,
 * - at the first caption of a chapter,
 * - after the end of a sentence, when a silence of more than 1.5 seconds follows or the paragraph
 *   has five captions,
 * - after ten captions.
 *
 * `cues` and `chapters` stand in order. Every caption comes back once, in that order.
 */
export function paragraphsOf(
  cues: readonly Cue[],
  chapters: readonly Pick<Chapter, 'at'>[] = [],
): Paragraph[] {
  const starts = chapters.map(({at}) => ({start: at}));
  const paragraphs: Paragraph[] = [];
  for (const cue of cues) {
    const place = cueAt(starts, cue.start);
    const chapter = place < 0 ? undefined : place;
    const last = paragraphs.at(-1);
    if (last && last.voice === cue.voice && last.chapter === chapter && !isDone(last.cues, cue)) {
      last.cues.push(cue);
    } else {
      paragraphs.push({
        start: cue.start,
        ...(cue.voice === undefined ? {} : {voice: cue.voice}),
        ...(chapter === undefined ? {} : {chapter}),
        cues: [cue],
      });
    }
  }
  return paragraphs;
}

function isDone(cues: readonly Cue[], next: Cue): boolean {
  const last = cues.at(-1);
  const atRest =
    last !== undefined &&
    SENTENCE_END.test(last.text) &&
    (cues.length >= ENOUGH || next.start - last.end > PAUSE);
  return atRest || cues.length >= MOST;
}
