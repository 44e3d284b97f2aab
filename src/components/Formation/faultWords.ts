import {translate} from '@docusaurus/Translate';
import type {ReadNumber} from '@site/src/domain/formation/readNumber';
import {dutchNumber} from './numbers';

/** Why what was typed does not count, what to do, and what counts in the meantime. */
export function faultWords(read: ReadNumber, value: number | null): string {
  const still =
    value === null
      ? ''
      : translate(
          {id: 'formation.fault.still', message: 'Tot dan rekenen we met {value}.'},
          {value: dutchNumber(value)},
        );
  return `${reason(read)} ${still}`.trim();
}

function reason(read: ReadNumber): string {
  switch (read.kind) {
    case 'ok':
      return '';
    case 'empty':
      return translate({id: 'formation.fault.empty', message: 'Vul hier een getal in.'});
    case 'no-number':
      return translate({
        id: 'formation.fault.noNumber',
        message: 'Schrijf alleen een getal, zoals 1363 of 12,5.',
      });
    case 'low':
      return translate(
        {id: 'formation.fault.low', message: 'Kies een getal van minstens {least}.'},
        {least: dutchNumber(read.least)},
      );
    case 'high':
      return translate(
        {id: 'formation.fault.high', message: 'Kies een getal van hoogstens {most}.'},
        {most: dutchNumber(read.most)},
      );
  }
}
