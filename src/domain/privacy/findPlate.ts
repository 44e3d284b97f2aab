import type {Detector} from './finding';
import {DASHES, SPACES} from './signs';
import {spansOf} from './spans';

/** The series that the RDW gave out, from 1951 on: X a letter, 9 a digit. */
const SERIES = new Set(
  `XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9
   9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9`.split(/\s+/),
);

const PART = '(?:[A-Z]{1,3}|[b-df-hj-np-tv-xz]{1,3}|\\d{1,3})';
const HYPHEN = `[${DASHES}]`;

/** In small letters a vowel makes a word ('8-tot-12'), and no plate of today has one. */
const PLATE = new RegExp(
  `(?<![\\p{L}\\d${DASHES}])${PART}${HYPHEN}${PART}${HYPHEN}${PART}(?![\\p{L}\\d]|${HYPHEN}[\\p{L}\\d])`,
  'gu',
);

const MONTH = /JAN|FEB|MRT|APR|MEI|JUN|JUL|AUG|SEP|OKT|NOV|DEC/;

const seriesOf = (match: string) =>
  match
    .replaceAll(/[A-Za-z]/g, 'X')
    .replaceAll(/\d/g, '9')
    .replaceAll(/[^X9]/g, '-');

/** In any writing, but only behind the word itself. */
const NAMED = new RegExp(
  `(?<=\\b(?:kenteken|nummerbord)(?:plaat)?(?: (?:is|was))?:? )(?:[A-Z\\d]{1,3}[${SPACES}${DASHES}]?){2}[A-Z\\d]{1,3}(?![\\p{L}\\d])`,
  'giu',
);

const isNamedPlate = (match: string) =>
  /^(?=.*\d)(?=.*[A-Z])[A-Z\d]{6}$/i.test(match.replaceAll(/[^A-Z\d]/gi, ''));

/** Dutch number plates with their hyphens. */
export const findPlate: Detector = (text) =>
  [
    ...spansOf(text, PLATE, (match) => SERIES.has(seriesOf(match)) && !MONTH.test(match)),
    ...spansOf(text, NAMED, isNamedPlate),
  ].toSorted((left, right) => left.start - right.start);
