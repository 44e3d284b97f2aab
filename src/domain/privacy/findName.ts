import {spansOf} from './spans';
import type {Detector} from './finding';

/** Abbreviations may have a full stop; behind a whole word that is the end of the sentence. */
const TITLE =
  '(?:(?:[Dd]hr|[Mm]evr|[Mm]w|[Mm]ej|[Hh]r|[Ff]am)\\.?|[Mm]evrouw|[Mm]ejuffrouw|[Mm](?:e|ij)neer|[Dd]e [Hh]eer|[Hh]eer|[Ff]amilie|[Jj]uf(?:frouw)?|MEVROUW|MENEER|DHR\\.?|MEVR\\.?)';
const INITIALS = '(?:\\p{Lu}\\.[ -]?){0,5}';
const PARTICLES =
  "(?:(?:van|von|de|der|den|het|ten|ter|te|in|op|aan|el|al|bin|ben|ould|da|dos|la|le|'t|’t|d'|d’)[ -]){0,3}";
const PART = "\\p{Lu}[\\p{L}\\p{M}]{1,40}(?:['’-][\\p{L}\\p{M}]{1,40}){0,3}";
const NAME = new RegExp(
  `(?<![\\p{L}\\d])${TITLE} ${INITIALS}${PARTICLES}(?:[Ee]l |[Aa]l |[Dd]e |[Vv]an (?:[Dd]e[rn]? )?)?${PART}(?: ${PARTICLES}${PART}){0,2}(?![\\p{L}\\p{M}])`,
  'gu',
);

/** Somebody is addressed by what they do, not by a name. */
const ROLE =
  /\s(?:voorzitter|wethouder|burgemeester|minister|staatssecretaris|president|directeur|coach)$/iu;

/** 'mevrouw A. Ze …': a letter for a name, and then a new sentence; 'Mevrouw Ik …': a slip. */
const NEW_SENTENCE =
  /\s(?:Aan|Als|Bij|Daar|Dat|De|Deze|Die|Dit|Door|Een|Er|Het|Haar|Hij|Hoe|Ik|In|Maar|Met|Mijn|Na|Nu|Om|Onze|Ook|Op|Over|Samen|Toen|Van|Volgens|Voor|Vandaag|Wat|We|Wij|Zij|Ze|Zijn|En|Of|Dan|Morgen|Gisteren|Omdat|Uit|Waarom|Wie|Zo|Later|Toch|Is|Was|Had|Heeft|Wil|Kan)$/u;

/**
 * Names behind a title: 'mevrouw De Vries', 'dhr. J. van den Berg'. One letter is left, because that
 * is how people leave a name out. A hint and no more: most names have no title.
 */
export const findName: Detector = (text) =>
  spansOf(text, NAME, (match) => !ROLE.test(match) && !NEW_SENTENCE.test(match));
