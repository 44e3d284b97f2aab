import {hideKey} from './hideKey';
import {PushError} from './pushError';
import {readFault} from './readFault';

/**
 * What went wrong, what to do, and what it means for readers, for who pushes.
 *
 * @param key that writes, which is in no sentence
 */
export function explainPushError(error: unknown, key: string): string {
  const isPush = error instanceof PushError;
  const sentences = [
    explainFault(isPush ? error.cause : error),
    ...(isPush ? [explainLive(error), ...explainLeftOver(error)] : []),
  ];
  return hideKey(sentences.join(' '), key);
}

function explainFault(error: unknown): string {
  const fault = readFault(error);
  if (!fault) {
    return 'Er ging iets mis, en het is niet te zeggen wat.';
  }
  const {status, message, stackTrace} = fault;
  const last = stackTrace.at(-1)?.response;
  if (status !== undefined) {
    return explainStatus(status, message);
  }
  if (last === undefined) {
    return message.startsWith('Stopped waiting')
      ? 'Algolia is na lang wachten nog niet klaar. Probeer het later opnieuw.'
      : `Er ging iets mis: ${message}`;
  }
  return last.status >= 500
    ? `Algolia heeft een storing (fout ${last.status}). Probeer het later opnieuw.`
    : `Er is geen verbinding met Algolia (${last.content}). Kijk of je internet hebt, of je netwerk algolia.net toelaat en of ALGOLIA_APP_ID klopt.`;
}

function explainStatus(status: number, message: string): string {
  const said = `Algolia zegt: "${message}".`;
  if (status === 429) {
    return 'Algolia kreeg te veel verzoeken na elkaar. Wacht een paar minuten en probeer het opnieuw.';
  }
  if (/quota|limit|exceed/i.test(message)) {
    return `Er past niet meer in het account bij Algolia. Er is ruimte nodig voor een index extra, want de nieuwe staat even naast de oude. ${said}`;
  }
  if (status === 401 || status === 403) {
    return `Algolia weigert de sleutel. Kijk of ALGOLIA_APP_ID en ALGOLIA_WRITE_KEY bij elkaar horen, en of de sleutel indexen mag opsommen, vullen, instellen, verplaatsen en weghalen. ${said}`;
  }
  if (/too big/i.test(message)) {
    return `Algolia weigert een record, omdat het te groot is. ${said}`;
  }
  return `Algolia weigert het verzoek (fout ${status}). ${said}`;
}

function explainLive({live}: PushError): string {
  switch (live) {
    case 'unchanged':
      return 'De index waarin lezers zoeken is niet veranderd.';
    case 'unknown':
      return 'Lezers zoeken nu in de oude index of al in de nieuwe. Stuur nog een keer, dan weet je het zeker.';
  }
}

const explainLeftOver = ({leftOver}: PushError): string[] =>
  leftOver === undefined
    ? []
    : [`De tijdelijke index ${leftOver} staat er nog. De volgende keer wordt hij weggehaald.`];
