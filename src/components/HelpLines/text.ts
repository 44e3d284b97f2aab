import {translate} from '@docusaurus/Translate';
import {dutchDate} from '@site/src/domain/dutchDate';

/** Whether somebody called or looked up the number, said beside it. */
export const checkedWords = (checked: string | null): string =>
  checked === null
    ? translate({id: 'helpLines.unchecked', message: 'nummer door ons niet nagebeld'})
    : translate(
        {id: 'helpLines.checked', message: 'nagekeken op {date}'},
        {date: dutchDate(checked)},
      );
