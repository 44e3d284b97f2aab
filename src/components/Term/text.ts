import {translate} from '@docusaurus/Translate';

export const text = {
  more: () => translate({id: 'term.more', message: 'Bij de begrippen'}),
};
