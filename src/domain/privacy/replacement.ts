import type {Finding, FindingKind} from './finding';

const REPLACEMENTS: Record<FindingKind, string> = {
  iban: '[rekeningnummer]',
  email: '[e-mailadres]',
  'birth-date': '[geboortedatum]',
  phone: '[telefoonnummer]',
  bsn: '[bsn]',
  address: '[adres]',
  plate: '[kenteken]',
  name: '[naam]',
};

/** What can stand in a text instead, and says no more than what stood there. */
export const replacementFor = (kind: FindingKind): string => REPLACEMENTS[kind];

/** The text with the finding replaced; `finding` must be of this very text. */
export const replaceFinding = (text: string, {kind, start, end}: Finding): string =>
  text.slice(0, start) + replacementFor(kind) + text.slice(end);
