import type {Detector, Span} from './finding';
import {STREET_NAME} from './findStreet';
import {HOUSE_NUMBER} from './houseNumber';
import {SPACES} from './signs';
import {after, before, spansOf} from './spans';

const POSTCODE = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\d[.,:/-])(?<!€ ?)[1-9]\\d{3}[${SPACES}]{0,2}(?!S[ADS])(?:[A-Z]{2}|[a-z]{2})(?![\\p{L}\\d]|-\\p{L})`,
  'gu',
);

/** Letters that mean a unit behind any number. */
const UNITS = /(?:[MGKT]B|K[MGW]|[CM]M|M[LG]|PK|HZ)$/i;
/** Letters that mean a law, a place or a small word behind a year: 'in 2024 WW', '2023 EN 2024'. */
const BEHIND_YEAR =
  /^(?:19|20).*(?:WW|BW|ZW|IB|NL|EU|VN|VS|UK|TV|PC|ID|AO|WO|MT|AI|HR|PR|EN|IN|OP|OM|DE|TE|IS|AL|NA|OF|ER|ZE|WE|ME|JE|NU|ZO|TO|DO|MA|DI|VR|ZA|IK|TM|PW)$/i;
const SMALL_WORD =
  /(?:en|in|op|om|de|te|is|al|na|of|er|ze|we|je|nu|zo|ik|me|ja|ca|bv|nv|uu|pp|ff|st|nd|rd|th|pt|px|gr|dl|cl|mg|ha|nr|zn|xl|tv|pc|eu|vs|ma|di|wo|do|vr|za|ns|kl|jr|dr|id|ok)$/;

const LAW = /(?:\bart\.?|\bartikel|\bartikelen|\blid)\s*$/iu;
const POST_BOX = /(?:postbus|antwoordnummer|p\.?o\.? ?box)\s?\d{1,5}[,\s]{0,3}$/iu;
const LABEL = /postcode[^\d\n]{0,15}$/iu;
const STREET = new RegExp(`(?<!\\p{L})${STREET_NAME} ${HOUSE_NUMBER}[,\\s]{1,3}$`, 'u');
const SMALL_STREET =
  /(?:straat|laan|gracht|plein|singel|steeg|weg|kade|hof|pad|dijk|dreef) \d{1,4}\s?[a-z]?[,\s]{1,3}$/iu;
const CITY = /^,? {1,2}\p{Lu}\p{L}{2}/u;
const NUMBER = new RegExp(
  `^(?:,? ?(?:huisnummer|nummer|nr\\.?)?:?[${SPACES}]|[${SPACES}]?[-/,][${SPACES}]?)${HOUSE_NUMBER}`,
  'u',
);

function isPostcode(text: string, match: string, {start, end}: Span): boolean {
  const lead = before(text, start);
  if (LAW.test(lead) || POST_BOX.test(lead)) {
    return false;
  }
  if (LABEL.test(lead) || STREET.test(lead) || SMALL_STREET.test(lead)) {
    return true;
  }
  if (UNITS.test(match) || BEHIND_YEAR.test(match)) {
    return false;
  }
  if (/[A-Z]$/.test(match)) {
    return true;
  }
  // In small letters '2000 op' is two words, and so is what follows a year.
  return (
    !SMALL_WORD.test(match) && (!/^(?:19|20)\d\d\s/.test(match) || CITY.test(after(text, end)))
  );
}

/** Postcodes, with the street and number before them or the number behind them. */
export const findPostcode: Detector = (text) =>
  spansOf(text, POSTCODE, (match, span) => isPostcode(text, match, span)).map(({start, end}) => {
    const [street = ''] = STREET.exec(before(text, start)) ?? [];
    const [number = ''] = NUMBER.exec(after(text, end, 30)) ?? [];
    return {start: start - street.length, end: street ? end : end + number.length};
  });
