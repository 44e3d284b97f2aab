import {SPACES, DASHES} from './signs';
import type {Detector, Span} from './finding';

/** Length of an account number, by country: Europe, and where many who live here have an account. */
const LENGTHS: Record<string, number> = {
  ...{AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24},
  ...{DE: 22, DK: 18, EE: 20, EG: 29, ES: 24, FI: 18, FR: 27, GB: 22, GE: 22, GR: 27, HR: 21},
  ...{HU: 28, IE: 22, IL: 23, IQ: 23, IS: 26, IT: 27, JO: 30, KW: 30, KZ: 20, LB: 28, LI: 21},
  ...{LT: 20, LU: 20, LV: 21, LY: 25, MC: 27, MD: 24, ME: 22, MK: 19, MT: 31, NL: 18, NO: 15},
  ...{PK: 24, PL: 28, PS: 29, PT: 25, RO: 24, RS: 22, SA: 24, SE: 24, SI: 19, SK: 24, SM: 27},
  ...{SO: 23, TN: 24, TR: 26, UA: 29, XK: 20},
};

const START = new RegExp(
  `(?<![\\p{L}\\d])[A-Za-z]{2}[${SPACES}]?\\d[${SPACES}]?\\d(?=[${SPACES}.${DASHES}]?[\\dA-Za-z])`,
  'gu',
);
const SEPARATOR = new RegExp(`[${SPACES}.${DASHES}]`);

/** The rest of the number by 97, digit by digit: it is too long for a number. */
export function passesMod97(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  const digits = [...turned].map((sign) => Number.parseInt(sign, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** Account numbers with their country, with or without spaces. */
export const findIban: Detector = (text) =>
  [...text.matchAll(START)].flatMap(({index}) => readFrom(text, index) ?? []);

/** As many letters and digits as the country has, with at most one space between any two. */
function readFrom(text: string, start: number): Span | undefined {
  const length = LENGTHS[text.slice(start, start + 2).toUpperCase()] ?? 0;
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
