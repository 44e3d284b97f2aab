import {areaLength} from './areaCodes';
import type {Detector} from './finding';
import {isOtherNumber} from './numberLabels';
import {DASHES, SPACES} from './signs';
import {before, digitsOf, spansOf} from './spans';

const GAP = `[${SPACES}()./${DASHES}]{0,3}`;
const NOT_WITHIN = `(?<![\\p{L}\\d])(?<!\\d[.,/${DASHES}])`;

const HOME = `(?:(?:\\+|00)${GAP}31${GAP}(?:\\(?0\\)?)?|\\(?0)`;
const DUTCH = new RegExp(
  `${NOT_WITHIN}${HOME}${GAP}[1-9](?:${GAP}\\d){8}(?![:\\d]|\\p{L}|[${DASHES}]\\d)`,
  'gu',
);

const SERVICE = new RegExp(
  `${NOT_WITHIN}0[89]0[0-9](?:[${SPACES}./${DASHES}]{0,3}\\d){4}(?:(?:[${SPACES}.${DASHES}]?\\d){3})?(?!${GAP}\\d|\\p{L}|:| ?(?:uur|u\\b|h\\b))`,
  'gu',
);

const FOREIGN = new RegExp(
  `${NOT_WITHIN}(?:\\+|00(?=[1-9]\\d[ ${DASHES}]))(?!31)[1-9]\\d{0,2}(?:${GAP}\\d){7,12}(?![:\\d]|\\p{L})`,
  'gu',
);

/** 06-12-2024 12:00 has ten digits that begin with a zero. */
const DATE = /^0\d?\D\d{1,2}\D(?:19|20)\d\d(?!\d)/;

/** Opening hours: from eight or nine until a quarter of some hour, as in '0900-1700'. */
const HOURS = /^0[89]00\D(?:[01]\d|2[0-3])(?:00|15|30|45)$/;
const OPEN = /(?:open|van|tussen|tijd|tijden|dag|uur)[:\s]*$/iu;

/** The first group of digits is the area, or longer: '01 02 03 04 05' is no number of ours. */
function isDutchNumber(match: string): boolean {
  const home = match.replace(/^(?:\+|00)[^\d]*31[^\d]*(?:\(?0\)?)?/, '0').replace(/^\(/, '');
  const area = areaLength(digitsOf(home));
  const [first = ''] = home.replace(/^0\D+/, '0').match(/^\d+/) ?? [];
  return area > 0 && first.length >= area;
}

/** Telephone numbers: Dutch mobile, land and service lines in the usual writings, and +32 and so on. */
export const findPhone: Detector = (text) =>
  [
    ...spansOf(
      text,
      DUTCH,
      (match, {start}) => !DATE.test(match) && isDutchNumber(match) && !isOtherNumber(text, start),
    ),
    ...spansOf(
      text,
      SERVICE,
      (match, {start}) =>
        !(HOURS.test(match) && OPEN.test(before(text, start))) && !isOtherNumber(text, start),
    ),
    ...spansOf(text, FOREIGN, (_, {start}) => !isOtherNumber(text, start)),
  ].toSorted((left, right) => left.start - right.start);
