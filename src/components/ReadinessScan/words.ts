import {translate} from '@docusaurus/Translate';
import type {ScanAnswer} from '@site/src/schemas/records/readinessScan';

/** What each answer is called. */
export function answerWord(answer: ScanAnswer | undefined): string {
  switch (answer) {
    case 'not':
      return translate({id: 'scan.answer.not', message: 'nog niet'});
    case 'partly':
      return translate({id: 'scan.answer.partly', message: 'deels'});
    case 'yes':
      return translate({id: 'scan.answer.yes', message: 'ja, met bewijs'});
    case 'unknown':
      return translate({id: 'scan.answer.unknown', message: 'weten we niet'});
    case undefined:
      return translate({id: 'scan.answer.open', message: 'niet ingevuld'});
  }
}

/** The same as the choice that somebody makes: with a capital. */
export const choiceWord = (answer: ScanAnswer): string => {
  const word = answerWord(answer);
  return word.charAt(0).toUpperCase() + word.slice(1);
};
