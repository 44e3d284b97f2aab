import {escapeHtml, unescapeHtml} from '../../../src/domain/search/escapeHtml';
import {stem} from '../../../src/domain/search/stem';
import {readWords} from '../../../src/domain/search/words';

export interface Marks {
  readonly stems: ReadonlySet<string>;
  readonly before: string;
  readonly after: string;
  readonly ellipsis: string;
}

export interface Highlight {
  readonly value: string;
  readonly matchLevel: 'none' | 'full';
  readonly matchedWords: readonly string[];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‐-―-][\p{L}\p{M}\p{N}]+)*/gu;

const stemsIn = (text: string): string[] =>
  readWords(text).flatMap(({text: word, pieces}) => [word, ...pieces].map(stem));

/** Which of these stems stand in a text that is escaped for HTML. */
export const foundStems = (html: string, stems: ReadonlySet<string>): Set<string> =>
  new Set(stemsIn(unescapeHtml(html)).filter((found) => stems.has(found)));

/** The same text, still escaped, with what was looked for between the marks. */
export function highlight(html: string, marks: Marks): Highlight {
  return markText(unescapeHtml(html), marks);
}

/** A piece of so many words, with what was looked for in it when it stands anywhere. */
export function snippet(html: string, size: number, marks: Marks): Highlight {
  const words = unescapeHtml(html).split(' ');
  const first = words.findIndex((word) => stemsIn(word).some((found) => marks.stems.has(found)));
  const start = Math.max(0, Math.min(first - Math.floor(size / 3), words.length - size));
  const end = start + size;
  const marked = markText(words.slice(start, end).join(' '), marks);
  const value = [
    start > 0 ? marks.ellipsis : '',
    marked.value,
    end < words.length ? marks.ellipsis : '',
  ].join('');
  return {...marked, value};
}

function markText(text: string, {stems, before, after}: Marks): Highlight {
  const matchedWords = new Set<string>();
  let value = '';
  let done = 0;
  for (const {0: word, index} of text.matchAll(WORD)) {
    const found = stemsIn(word).filter((part) => stems.has(part));
    found.forEach((part) => matchedWords.add(part));
    const shown = escapeHtml(word);
    value += escapeHtml(text.slice(done, index));
    value += found.length > 0 ? `${before}${shown}${after}` : shown;
    done = index + word.length;
  }
  value += escapeHtml(text.slice(done));
  return {
    value,
    matchLevel: matchedWords.size > 0 ? 'full' : 'none',
    matchedWords: [...matchedWords],
  };
}
