import {translate} from '@docusaurus/Translate';

export const text = {
  clear: () => translate({id: 'choiceField.clear', message: 'Wis je antwoord'}),
};
