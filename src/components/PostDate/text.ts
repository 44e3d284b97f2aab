import {translate} from '@docusaurus/Translate';

export const text = {
  lookBack: () => translate({id: 'postDate.lookBack', message: 'Terugblik op'}),
  written: () => translate({id: 'postDate.written', message: 'geschreven op'}),
};
