import {translate} from '@docusaurus/Translate';
import {dutchDate} from '@site/src/domain/dutchDate';

export const text = {
  bias: () => translate({id: 'sources.bias', message: 'Let op:'}),
  usedOn: () => translate({id: 'sources.usedOn', message: 'Gebruikt op:'}),
};

/** Nobody should think that a link was tried when it was not. */
export function checkedWords(checked: string | null): string {
  return checked === null
    ? translate({id: 'sources.unchecked', message: 'link niet gecontroleerd'})
    : translate(
        {id: 'sources.checked', message: 'link gecontroleerd op {date}'},
        {date: dutchDate(checked)},
      );
}
