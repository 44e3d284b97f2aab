import type {Detector} from './finding';
import {HOUSE_NUMBER} from './houseNumber';
import {spansOf} from './spans';

/** Ends that are hardly ever anything else, so a street in small letters counts too. */
const SURE = 'straat|laan|gracht|plein|singel|steeg|plantsoen|dreef';
const WITH_CAPITAL = `${SURE}|weg|kade|hof|pad|dijk|park|wal|boulevard|straatje|str\\.`;

const LETTERS = "[\\p{L}\\p{M}'’.-]";
const PARTICLES = "(?:(?:van|de|der|den|ten|ter|het|in|op|'t|’t) ){0,2}";

/** Capitals with particles between them, as street names are written. */
export const STREET_NAME = `(?:\\d{1,2}e )?(?:\\p{Lu}${LETTERS}{0,30} ${PARTICLES}){0,3}\\p{Lu}${LETTERS}{1,30}`;

const BETWEEN = ' (?:nr\\.? |nummer )?';

const CAPITAL = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}e )?(?:(?:\\p{Lu}${LETTERS}{1,30} ${PARTICLES}){0,2}\\p{Lu}${LETTERS}{1,30}?(?:${WITH_CAPITAL})|Laan van ${PARTICLES}\\p{Lu}${LETTERS}{1,30})${BETWEEN}${HOUSE_NUMBER}`,
  'gu',
);
const SMALL = new RegExp(
  `(?<![\\p{L}\\d'’-])\\p{Ll}${LETTERS}{1,30}?(?:${SURE})${BETWEEN}${HOUSE_NUMBER}(?=\\s*(?:[,.;)\\n]|$| (?:in|te) )|\\s[1-9]\\d{3} ?[A-Za-z]{2}(?!\\p{L}))`,
  'gu',
);

/** Ends as a street does, and is none. */
const NO_STREET =
  /(?:^|\s)(?:(?:leer|prik|keuze|ontwikkel|loopbaan|groei|stappen|wandel|fiets|zebra)pad|(?:leer|werk|school)plein|(?:snel|rijks|onder|uit|terug|om)weg|(?:gerechts|rechts)hof|milaan|(?:zij|winkel)straat|(?:bedrijven|vakantie|pret|natuur)park)\s/iu;

/** A street and a number behind it: 'Kerkstraat 12', '1e Oosterparkstraat 5-2'. */
export const findStreet: Detector = (text) =>
  [CAPITAL, SMALL]
    .flatMap((pattern) => spansOf(text, pattern, (match) => !NO_STREET.test(match)))
    .toSorted((left, right) => left.start - right.start);
