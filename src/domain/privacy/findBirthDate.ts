import type {Detector} from './finding';
import {DASHES} from './signs';
import {after, before, spansOf} from './spans';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const MONTH_NAME =
  '(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = "(?:(?:18|19|20)\\d\\d|['’‘]?\\d\\d)";
const JOINT = ` ?[./ ${DASHES}] ?`;

const DATE = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\d[.,/${DASHES}])(?:${[
    `(?:18|19|20)\\d\\d${JOINT}${MONTH}${JOINT}${DAY}`,
    `${DAY}${JOINT}${MONTH}${JOINT}${YEAR}`,
    '(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d\\d',
    `${DAY}(?:e|de|ste)?[ ${DASHES}]${MONTH_NAME}\\.?,?[ ${DASHES}]${YEAR}`,
  ].join('|')})(?![\\p{L}\\d]|[.,/:${DASHES}]\\d)`,
  'giu',
);

/** A year alone counts only right behind the word: geb. '71. */
const YEAR_ALONE =
  /(?<=(?<!\p{L})(?:geb\.?|geboren|geboortejaar:?|geboortedatum:?)\s)(?:(?:18|19|20)\d\d|['’‘]\d\d)(?![\p{L}\d]|[-./]\d)/giu;

const WORD =
  '(?<!\\p{L})(?:geb(?:oorte)?[-. ]?(?:datum|dat|dag)|geb\\.?|geboren|geboorte(?: op)?|jarig|verjaardag|verjaart|d\\.?o\\.?b)(?!\\p{L})\\.?';

/** Between the word and the date: no end of a sentence, no other date, no appointment. */
const WORD_BEFORE = new RegExp(`${WORD}(?:[^.!?\\n\\d]{0,45}|[:\\s]*)$`, 'iu');
/** 'On that day she told of her birthday' is no birth date. */
const WORD_AFTER =
  /^[^.!?;:\n\d]{0,30}?(?<!\p{L})(?:geb\.|geboren|geboortedatum|geboortedag|jarig)(?!\p{L})/iu;
const APPOINTMENT =
  /\b(?:afspraak|gesprek|overleg|bijeenkomst|bezoek|intake|vergadering|training|bespreking)/iu;

/** Dates of meetings stand all over a coach's notes, so only a full date near a word of birth counts. */
export const findBirthDate: Detector = (text) =>
  [
    ...spansOf(
      text,
      DATE,
      (_, {start, end}) =>
        tells(before(text, start), WORD_BEFORE) || tells(after(text, end), WORD_AFTER),
    ),
    ...spansOf(text, YEAR_ALONE),
  ].toSorted((left, right) => left.start - right.start);

function tells(around: string, pattern: RegExp): boolean {
  const [found] = pattern.exec(around) ?? [];
  return found !== undefined && !APPOINTMENT.test(found);
}
