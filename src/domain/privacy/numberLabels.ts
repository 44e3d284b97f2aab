import {before} from './spans';

const ENDING = '[-\\s]?(?:nummer|nr\\.?|code|id)';
const BEHIND = '(?:\\s(?:is|was))?\\s*[:#=]?\\s*$';

/** Words that a number of a case or an order follows, by themselves or as in 'zaaknummer'. */
const ALONE =
  'zaak|dossier|kenmerk|order|bestelling|factuur|kvk|k\\.v\\.k\\.|referentie|ref\\.|polis|isbn|debiteur|track (?:&|en) trace';
/** Words that may come before a number of any kind, so only as in 'klantnummer'. */
const WITH_ENDING =
  'klant|bestel|ticket|meldings?|serie|artikel|aanvraag|beschikkings?|besluit|project|lid|lidmaatschaps?|contract|bon|pakket|volg|registratie|relatie|pas|kamer|document|inschrijf|personeels?|studenten';
const OTHER_NUMBER = new RegExp(
  `(?:(?:${ALONE})(?:${ENDING})?|(?:${WITH_ENDING})${ENDING})${BEHIND}`,
  'iu',
);

const AMOUNT_BEFORE = /(?:€|\beuro|\beur|\bbedrag:?)\s*$/iu;
const AMOUNT_AFTER = /^(?:\s*(?:€|euro\b|eur\b)|,-|,\d)/iu;

/** Whether the words before call what follows some other number: of a case, an order, an invoice. */
export const isOtherNumber = (text: string, start: number): boolean =>
  OTHER_NUMBER.test(before(text, start, 40));

/** Whether what stands between the offsets is money, or goes on behind a comma. */
export const isAmount = (text: string, start: number, end: number): boolean =>
  AMOUNT_BEFORE.test(before(text, start, 12)) || AMOUNT_AFTER.test(text.slice(end, end + 12));
