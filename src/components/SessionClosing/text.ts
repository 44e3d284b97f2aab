import {translate} from '@docusaurus/Translate';

/** What is asked when a session ends. */
export const text = {
  action: (number: number) =>
    translate({id: 'closing.action', message: 'Actie {number}'}, {number}),
  who: () => translate({id: 'closing.who', message: 'Wie bracht de vraag in?'}),
  what: () => translate({id: 'closing.what', message: 'Wat ga je doen?'}),
  whatHint: () =>
    translate({
      id: 'closing.whatHint',
      message: 'Iets wat je zelf volgende week kunt doen. Niets over wie de deelnemer is.',
    }),
  by: () => translate({id: 'closing.by', message: 'Wanneer?'}),
  add: () => translate({id: 'closing.add', message: 'Nog een actie'}),
  learned: () => translate({id: 'closing.learned', message: 'Wat leerde de groep, in één zin?'}),
  learnedHint: () =>
    translate({
      id: 'closing.learnedHint',
      message: 'Zonder de situatie die werd besproken.',
    }),
  finish: () => translate({id: 'closing.finish', message: 'Rond de bijeenkomst af'}),
  reopen: () => translate({id: 'closing.reopen', message: 'Toch nog niet klaar'}),
  next: () => translate({id: 'closing.next', message: 'Plan de volgende'}),
  done: () =>
    translate({
      id: 'closing.done',
      message:
        'Afgerond. In het volgende plan staat de actie klaar om op terug te kijken. Haal nu de vraag weg uit dit plan.',
    }),
};
