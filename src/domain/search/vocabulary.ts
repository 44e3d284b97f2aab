import {damerau} from './damerau';

/** The words of the site as they stand there, folded, in the order of the alphabet. */
export interface Vocabulary {
  /** How often a word stands on the site; undefined when it does not. */
  readonly frequencyOf: (word: string) => number | undefined;
  /** Words that begin so, the common ones first. */
  readonly beginningWith: (start: string, most: number) => string[];
  /** Words that differ by a slip of the finger, the nearest and then the common ones first. */
  readonly near: (word: string, limit: number) => readonly Near[];
}

export interface Near {
  readonly word: string;
  readonly distance: number;
}

/** A question asks for the same words again with each letter that is typed behind them. */
const MOST_NEAR = 64;

/** One bit for each letter that is in the word; what else there is shares the last bits. */
const lettersOf = (word: string): number =>
  Array.from(word).reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) % 31)), 0);

const countBits = (bits: number): number => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) {
    count += 1;
  }
  return count;
};

/**
 * @param words in the order of the alphabet (of their UTF-16 codes)
 * @param frequencies of the word at the same place
 */
export function openVocabulary(
  words: readonly string[],
  frequencies: readonly number[],
): Vocabulary {
  const frequency = new Map(words.map((word, index) => [word, frequencies[index] ?? 1]));
  const common = (left: string, right: string) =>
    (frequency.get(right) ?? 0) - (frequency.get(left) ?? 0);
  let letters: Int32Array | undefined;
  const near = new Map<string, Near[]>();

  const firstFrom = (start: string): number => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] ?? '') < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  };

  return {
    frequencyOf: (word) => frequency.get(word),
    beginningWith(start, most) {
      const found: number[] = [];
      // No word has this letter, which comes after all others.
      for (let at = firstFrom(start), end = firstFrom(`${start}\uffff`); at < end; at += 1) {
        found.push(at);
      }
      return found
        .toSorted((left, right) => (frequencies[right] ?? 1) - (frequencies[left] ?? 1))
        .slice(0, most)
        .map((at) => words[at] ?? '');
    },
    near(word, limit) {
      const key = `${limit} ${word}`;
      const before = near.get(key);
      if (before) {
        return before;
      }
      letters ??= Int32Array.from(words, lettersOf);
      const own = lettersOf(word);
      const found: Near[] = [];
      for (const [index, other] of words.entries()) {
        // One slip puts in at most one letter that was not there, and takes one away.
        const isFar =
          Math.abs(other.length - word.length) > limit ||
          countBits((letters[index] ?? 0) ^ own) > 2 * limit;
        const distance = isFar ? limit + 1 : damerau(word, other, limit);
        if (distance <= limit) {
          found.push({word: other, distance});
        }
      }
      if (near.size === MOST_NEAR) {
        near.clear();
      }
      const sorted = found.toSorted((a, b) => a.distance - b.distance || common(a.word, b.word));
      near.set(key, sorted);
      return sorted;
    },
  };
}
