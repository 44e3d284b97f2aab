import {SPACES, DASHES} from './signs';
import type {Detector, Span} from './finding';

/** Length of an account number, by country: Europe, and where many who live here have an account. */
const LENGTHS = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 EG29 ES24 FI18 FR27 GB22
   GE22 GR27 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 LY25 MC27
   MD24 ME22 MK19 MT31 NL18 NO15 PK24 PL28 PS29 PT25 RO24 RS22 SA24 SE24 SI19 SK24 SM27 SO23 TN24
   TR26 UA29 XK20`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const START = new RegExp(
  `(?<![\\p{L}\\d])[A-Za-z]{2}[${SPACES}]?\\d[${SPACES}]?\\d(?=[${SPACES}.${DASHES}]?[\\dA-Za-z])`,
  'gu',
);
const SEPARATOR = new RegExp(`[${SPACES}.${DASHES}]`);

/** The rest of the number by 97, digit by digit: it is too long for a number. */
export function passesMod97(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  const digits = Array.from(turned, (sign) => Number.parseInt(sign, 36)).join('');
  return Array.from(digits, Number).reduce((rest, digit) => (rest * 10 + digit) % 97, 0) === 1;
}

/** Account numbers with their country, with or without spaces. */
export const findIban: Detector = (text) =>
  [...text.matchAll(START)].flatMap(({index}) => readFrom(text, index) ?? []);

/** As many letters and digits as the country has, with at most one space between any two. */
function readFrom(text: string, start: number): Span | undefined {
  const length = LENGTHS.get(text.slice(start, start + 2).toUpperCase()) ?? 0;
  let iban = '';
  let end = start;
  while (iban.length < length) {
    if (iban && SEPARATOR.test(text[end] ?? '')) {
      end += 1;
    }
    const sign = text[end] ?? '';
    if (!/^[\dA-Za-z]$/.test(sign)) {
      return undefined;
    }
    iban += sign.toUpperCase();
    end += 1;
  }
  const goesOn = /^[\p{L}\d]/u.test(text.slice(end, end + 2));
  return length > 0 && !goesOn && passesMod97(iban) ? {start, end} : undefined;
}
