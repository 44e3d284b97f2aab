// @ts-check
// What nobody means: words that Dutch could have and the site does not, and letters in a row. Made from a
// seed, so that there are as many as one wants, and nobody has to read those of the closed half.
import {pick, seeded} from './random.mjs';

/** @type {readonly [string, ...string[]]} */
const BEFORE = [
  'b',
  'bl',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'j',
  'k',
  'kn',
  'kr',
  'l',
  'm',
  'n',
];
/** @type {readonly [string, ...string[]]} */
const BEFORE_TOO = [
  'p',
  'pl',
  'r',
  's',
  'schr',
  'sl',
  'sn',
  'spr',
  't',
  'tr',
  'v',
  'w',
  'wr',
  'z',
  'zw',
];
/** @type {readonly [string, ...string[]]} */
const VOWELS = [
  'a',
  'aa',
  'e',
  'ee',
  'i',
  'ie',
  'o',
  'oe',
  'oo',
  'ou',
  'u',
  'uu',
  'ui',
  'ei',
  'ij',
];
/** @type {readonly [string, ...string[]]} */
const AFTER = [
  '',
  '',
  'f',
  'g',
  'k',
  'l',
  'lk',
  'm',
  'mp',
  'n',
  'nk',
  'p',
  'r',
  'rf',
  's',
  'st',
  't',
];
/** @type {readonly [string, ...string[]]} */
const KEYS = [
  'b',
  'c',
  'd',
  'f',
  'g',
  'h',
  'j',
  'k',
  'q',
  's',
  'v',
  'w',
  'x',
  'z',
  'a',
  'u',
  'y',
  'p',
];

/** @type {readonly [string, ...string[]]} */
const ENDS = [
  'baar',
  'en',
  'er',
  'heid',
  'ing',
  'ingen',
  'kaart',
  'lijk',
  'maker',
  'plan',
  'tje',
  'werk',
];

const SHORTEST = 4;

/**
 * Four in ten are one word, two a word with an end that Dutch knows well, two are two words, and two are
 * letters in a row.
 *
 * @param {number} seed
 * @param {number} count
 * @param {ReadonlySet<string>} known words of the site; nothing is nonsense that is a slip from one
 * @returns {string[]}
 */
export function makeNonsense(seed, count, known) {
  const random = seeded(seed);
  const fresh = (/** @type {() => string} */ make) => {
    let word = make();
    while (word.length < SHORTEST || isNear(word, known)) {
      word = make();
    }
    return word;
  };
  const word = () => fresh(() => syllables(2 + Math.floor(random() * 3), random));
  const ended = () => fresh(() => syllables(2, random) + pick(ENDS, random));
  const letters = () => fresh(() => keys(SHORTEST + Math.floor(random() * 8), random));
  return Array.from({length: count}, (_, index) => {
    const kind = index % 10;
    if (kind < 4) {
      return word();
    }
    return kind < 6 ? ended() : kind < 8 ? `${word()} ${word()}` : letters();
  });
}

/**
 * @param {number} count
 * @param {() => number} random
 */
const syllables = (count, random) =>
  Array.from(
    {length: count},
    () =>
      pick(random() < 0.5 ? BEFORE : BEFORE_TOO, random) +
      pick(VOWELS, random) +
      pick(AFTER, random),
  ).join('');

/**
 * @param {number} count
 * @param {() => number} random
 */
const keys = (count, random) => Array.from({length: count}, () => pick(KEYS, random)).join('');

/**
 * @param {string} word
 * @param {ReadonlySet<string>} known
 */
function isNear(word, known) {
  for (const other of known) {
    if (other.startsWith(word) || isOneSlip(word, other)) {
      return true;
    }
  }
  return false;
}

/**
 * Whether one letter more, less, else or swapped with its neighbour makes the one of the other.
 *
 * @param {string} one
 * @param {string} other
 */
export function isOneSlip(one, other) {
  if (Math.abs(one.length - other.length) > 1) {
    return false;
  }
  let same = 0;
  while (same < one.length && one[same] === other[same]) {
    same += 1;
  }
  const [left, right] = [one.slice(same), other.slice(same)];
  const swapped = `${left[1] ?? ''}${left[0] ?? ''}${left.slice(2)}`;
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    swapped === right
  );
}
