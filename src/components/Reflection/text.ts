import {translate} from '@docusaurus/Translate';
import type {Advice} from '@site/src/domain/reflection/questionAdvice';

/** What looking back at the own work says. */
export const text = {
  title: (model: string, day: string) =>
    translate({id: 'reflection.title', message: '{model}, {day}'}, {model, day}),
  makeQuestion: () =>
    translate({id: 'reflection.makeQuestion', message: 'Maak er een intervisievraag van'}),
  aboutQuestion: () =>
    translate({
      id: 'reflection.aboutQuestion',
      message:
        'Een vraag voor intervisie gaat over jou: wat jij doet, of wat jij wilt. Eén vraag, in de ik-vorm, over iets wat nu speelt.',
    }),
  question: () => translate({id: 'reflection.question', message: 'Je vraag'}),
  unrecognisable: () =>
    translate({
      id: 'reflection.unrecognisable',
      message: 'Vertel je er een situatie bij? Maak die dan eerst onherkenbaar.',
    }),
  recipe: () => translate({id: 'reflection.recipe', message: 'Zo doe je dat'}),
  toOwn: () => translate({id: 'reflection.toOwn', message: 'Alles over terugkijken op eigen werk'}),
  paperLabel: (name: string) =>
    translate({id: 'reflection.paperLabel', message: '{name}, op papier'}, {name}),
};

/** Ways to begin a question, to go on from. */
export const starters = (): string[] => [
  translate({id: 'reflection.starterHow', message: 'Hoe kan ik … terwijl …?'}),
  translate({id: 'reflection.starterWhat', message: 'Wat maakt dat ik …?'}),
  translate({id: 'reflection.starterWant', message: 'Wat wil ik eigenlijk als …?'}),
];

export const adviceText: Readonly<Record<Advice, () => string>> = {
  'no-question-mark': () =>
    translate({
      id: 'reflection.advice.mark',
      message: 'Er staat nog geen vraagteken. Wat wil je de anderen vragen?',
    }),
  several: () =>
    translate({
      id: 'reflection.advice.several',
      message: 'Dit zijn meer vragen. Kies de vraag die jou het meest bezighoudt.',
    }),
  'no-self': () =>
    translate({
      id: 'reflection.advice.self',
      message: 'Je staat er zelf nog niet in. Probeer een zin met “ik”.',
    }),
  'about-other': () =>
    translate({
      id: 'reflection.advice.other',
      message: 'Deze vraag gaat over de ander. Wat is jouw deel erin?',
    }),
};
