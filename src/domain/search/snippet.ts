import {stem} from './stem';
import {STOP_WORDS} from './stopWords';
import {readWords} from './words';

/** A piece of text, and whether it is one of the words that were looked for. */
export interface Marked {
  readonly text: string;
  readonly isFound: boolean;
}

/** Letters of a snippet, about. */
const LENGTH = 160;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‐-―-][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text that were looked for, apart from the rest. */
export function markWords(text: string, stems: ReadonlySet<string>): Marked[] {
  const pieces: Marked[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (isFound(match[0], stems)) {
      pieces.push({text: text.slice(end, match.index), isFound: false});
      pieces.push({text: match[0], isFound: true});
      end = match.index + match[0].length;
    }
  }
  pieces.push({text: text.slice(end), isFound: false});
  return pieces.filter((piece) => piece.text !== '');
}

/**
 * The stretch of a text in which most of the words stand that were looked for, cut between words, with
 * those words marked. The beginning, when none of them stands there.
 */
export function snippet(text: string, stems: ReadonlySet<string>): Marked[] {
  const found = [...text.matchAll(WORD)].flatMap(({0: word, index}) =>
    isFound(word, stems) ? [{index, stem: stem(readWords(word)[0]?.text ?? '')}] : [],
  );
  let best = {start: 0, words: 0};
  for (const {index} of found) {
    const within = found.filter((other) => other.index >= index && other.index < index + LENGTH);
    const words = new Set(within.map((other) => other.stem)).size;
    if (words > best.words) {
      best = {start: index, words};
    }
  }
  const {from, to} = stretch(text, best.start);
  const pieces = markWords(text.slice(from, to), stems);
  return [
    ...(from > 0 ? [{text: '… ', isFound: false}] : []),
    ...pieces,
    ...(to < text.length ? [{text: ' …', isFound: false}] : []),
  ];
}

const isFound = (word: string, stems: ReadonlySet<string>): boolean =>
  readWords(word).some(({text, pieces}) =>
    [text, ...pieces].some((piece) => !STOP_WORDS.has(piece) && stems.has(stem(piece))),
  );

/** Begins with the sentence that the word is in when that begins not far before it. */
function stretch(text: string, at: number): {from: number; to: number} {
  const before = text.slice(Math.max(0, at - LENGTH / 2), at);
  const sentence = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '));
  const start = sentence >= 0 ? at - before.length + sentence + 2 : Math.max(0, at - LENGTH / 4);
  const space = text.indexOf(' ', start) + 1;
  const between = space > 0 && space <= at ? space : at;
  const from = start === 0 || sentence >= 0 || at <= LENGTH / 4 ? Math.min(start, at) : between;
  const first = at <= LENGTH / 4 ? 0 : from;
  const most = first + LENGTH;
  const end = text.lastIndexOf(' ', most);
  // What has no spaces, such as a long address, is cut where the snippet ends.
  return {from: first, to: most >= text.length ? text.length : end > at ? end : most};
}
