import {passesElevenTest} from './elevenTest';
import type {Detector} from './finding';
import {isAmount, isOtherNumber} from './numberLabels';
import {DASHES, SPACES} from './signs';
import {after, before, digitsOf, spansOf} from './spans';

const JOINT = `[./${DASHES}]`;
const SEPARATOR = `[${SPACES}./${DASHES}]`;

const CANDIDATE = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\d[.,/${DASHES}])\\d(?:${SEPARATOR}?\\d){7,8}(?!${JOINT}?\\d|\\p{L})`,
  'gu',
);

/** Groups that people write; a list of page or room numbers has others. */
const GROUPS = new Set(
  '9 3-3-3 4-2-3 2-2-2-3 4-5 5-4 3-6 6-3 3-2-4 2-3-4 3-4-2 8 2-3-3 3-2-3 3-3-2'.split(' '),
);

const LABEL = /(?:\bbsn|burgerservice|sofi)[^\d\n]{0,25}$/iu;

const DATES = [
  /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/,
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/,
];

/** A date as 12032024 or 20240312; those with hyphens have groups of their own. */
const isDate = (match: string) => DATES.some((pattern) => pattern.test(match));

/** Whether groups stand in a longer row of groups, as in '101 102 103 104'. */
const isPartOfRow = (text: string, start: number, end: number) =>
  /\d\s$/.test(before(text, start, 2)) || /^\s\d/.test(after(text, end, 2));

/**
 * Burgerservicenummers: 8 or 9 digits, in groups or not, that pass the test. So does one in eleven
 * other numbers; therefore money, dates and what is called a number of a case or an order are left.
 */
export const findBsn: Detector = (text) =>
  spansOf(text, CANDIDATE, (match, {start, end}) => {
    if (!passesElevenTest(digitsOf(match))) {
      return false;
    }
    if (LABEL.test(before(text, start))) {
      return true;
    }
    const groups = match.split(/\D/).map(({length}) => length);
    return (
      GROUPS.has(groups.join('-')) &&
      !isDate(match) &&
      !(groups.length > 1 && isPartOfRow(text, start, end)) &&
      !isAmount(text, start, end) &&
      !isOtherNumber(text, start)
    );
  });
