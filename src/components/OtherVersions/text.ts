import {translate} from '@docusaurus/Translate';

export const text = {
  what: () =>
    translate({
      id: 'otherVersions.what',
      message: 'Dit stuk is in twee tabbladen tegelijk veranderd. In het andere tabblad stond:',
    }),
  answer: () =>
    translate({id: 'otherVersions.answer', message: 'Een ander antwoord op dezelfde vraag.'}),
  take: () => translate({id: 'otherVersions.take', message: 'Neem dit over'}),
  drop: () => translate({id: 'otherVersions.drop', message: 'Laat weg'}),
};
