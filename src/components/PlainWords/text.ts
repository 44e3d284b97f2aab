import {translate} from '@docusaurus/Translate';

export const text = {
  official: () => translate({id: 'plainWords.official', message: 'Staat er'}),
  plain: () => translate({id: 'plainWords.plain', message: 'Schrijf liever'}),
};
