import {countSyllables} from './countSyllables';

export type TextMeasure = {
  words: number;
  sentences: number;
  syllables: number;
  /** Nothing for a text without a sentence. */
  longestSentence?: {words: number; text: string};
  /** Words of many letters, each once, in order of first use. */
  longWords: string[];
};

/** From here on a word is long; 'ervaringsdeskundige' is, 'ondersteuning' is not. */
const LONG_WORD_LETTERS = 16;

const SENTENCES = new Intl.Segmenter('nl', {granularity: 'sentence'});
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/**
 * Counts words, sentences and syllables. Each block (a paragraph, an item of a list) ends its last
 * sentence, with or without a full stop.
 */
export function measureText(blocks: readonly string[]): TextMeasure {
  const sentences = blocks
    .flatMap((block) => [...SENTENCES.segment(block.replaceAll(/\s+/g, ' '))])
    .map(({segment}) => ({text: segment.trim(), words: wordsOf(segment)}))
    .filter(({words}) => words.length > 0);
  const words = sentences.flatMap((sentence) => sentence.words);
  const [longest] = sentences.toSorted((a, b) => b.words.length - a.words.length);
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + countSyllables(word), 0),
    ...(longest ? {longestSentence: {words: longest.words.length, text: longest.text}} : {}),
    longWords: [...new Set(words.filter(isLong).map((word) => word.toLowerCase()))],
  };
}

const isLong = (word: string) => word.replaceAll(/[^\p{L}]/gu, '').length >= LONG_WORD_LETTERS;
