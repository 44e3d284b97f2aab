import {translate} from '@docusaurus/Translate';

export const text = {
  what: () =>
    translate({
      id: 'otherVersions.what',
      message: 'Dit stuk is in twee tabbladen tegelijk veranderd. In het andere tabblad stond:',
    }),
  answer: (question: string, answer: string) =>
    translate({id: 'otherVersions.answer', message: '{question} {answer}.'}, {question, answer}),
  none: () => translate({id: 'otherVersions.none', message: 'geen gelegenheid'}),
  take: () => translate({id: 'otherVersions.take', message: 'Neem dit over'}),
  drop: () => translate({id: 'otherVersions.drop', message: 'Houd wat hier staat'}),
  done: () => translate({id: 'otherVersions.done', message: 'Er is geen andere versie meer.'}),
};
