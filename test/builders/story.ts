import type {Case, Ending, Scene} from '@site/src/schemas/case';
import type {Dilemma} from '@site/src/schemas/dilemma';
import type {ReflectionModel} from '@site/src/schemas/reflectionModel';

/** A scene whose choices are called after where they lead: `naar-einde`. */
export const scene = (id: string, ...to: string[]): Scene => ({
  id,
  title: `Moment ${id}`,
  text: [`Dit gebeurt bij ${id}.`],
  options: to.map((target) => ({
    id: `naar-${target}`,
    choice: `Je gaat naar ${target}.`,
    effect: `Zo kom je bij ${target}.`,
    cost: `Dat kost tijd bij ${id}.`,
    felt: `Misschien voelt het als ${target}.`,
    to: target,
  })),
});

export const ending = (id: string): Ending => ({
  id,
  title: `Einde ${id}`,
  text: [`Hier stopt het bij ${id}.`],
});

/** A story of three moments after each other, with a short way past the second and two endings. */
export const story = (partial: Partial<Case> = {}): Case => ({
  id: 'de-deur',
  version: 1,
  title: 'De deur',
  about: 'Je staat voor een deur.',
  domains: ['wonen'],
  dilemma: 'vragen-of-laten',
  method: 'clinic',
  whyMethod: 'Zo oefen je het gesprek.',
  minutes: 5,
  scenes: [
    scene('een', 'twee', 'om'),
    scene('om', 'drie', 'twee'),
    scene('twee', 'drie', 'om'),
    scene('drie', 'thuis', 'weg'),
  ],
  endings: [ending('thuis'), ending('weg')],
  questions: ['Wat zag je?', 'Wat liet je?', 'Wat wil je proberen?'],
  bring: 'Hoe blijf ik staan, terwijl ik weg wil?',
  readOn: [
    {text: 'Hoe je begint', page: '/'},
    {text: 'Hoe je doorgaat', page: '/'},
  ],
  ...partial,
});

export const dilemma = (partial: Partial<Dilemma> = {}): Dilemma => ({
  id: 'vragen-of-laten',
  name: 'Vragen of laten',
  about: 'Hoeveel vraag je?',
  ...partial,
});

export const reflectionModel = (partial: Partial<ReflectionModel> = {}): ReflectionModel => ({
  id: 'kort',
  version: 1,
  number: 1,
  name: 'Kort',
  about: 'Om snel terug te kijken.',
  minutes: 10,
  origin: 'Van de redactie.',
  sources: ['divosa-2020'],
  pageOnly: false,
  steps: [
    {id: 'feiten', name: 'De feiten', ask: 'Wat gebeurde er?', hint: 'Alleen wat je zag.'},
    {id: 'proberen', name: 'Volgende keer', ask: 'Wat probeer je?', hint: ''},
  ],
  ...partial,
});
