import type {Exercise} from '@site/src/schemas/exercise';
import type {Method, MethodStep} from '@site/src/schemas/method';

const methodStep = (partial: Partial<MethodStep> = {}): MethodStep => ({
  id: 'spelen',
  title: 'Spelen',
  minutes: 10,
  least: 5,
  most: 15,
  about: 'Speel het gesprek.',
  say: 'Wie begint?',
  ...partial,
});

/** A method of half an hour. */
export const method = (partial: Partial<Method> = {}): Method => ({
  id: 'clinic',
  number: 9,
  name: 'Clinic',
  about: 'Jullie spelen het gesprek na.',
  purpose: 'Een gesprek oefenen.',
  fits: ['Je wilt oefenen.', 'Je weet nog niet hoe.'],
  not: ['Niemand wil spelen.'],
  kinds: ['practise'],
  group: {least: 4, most: 8},
  experience: 'some',
  roles: [
    {name: 'Inbrenger', does: 'Vertelt.'},
    {name: 'Begeleider', does: 'Bewaakt de tijd.'},
  ],
  steps: [
    methodStep({id: 'kiezen', title: 'Kiezen'}),
    methodStep(),
    methodStep({id: 'bespreken', title: 'Bespreken'}),
  ],
  timing: 'own',
  timingWhy: 'De minuten zijn van ons.',
  pitfalls: ['Te lang spelen.'],
  sources: ['divosa-2020'],
  origin: 'Uit de praktijk.',
  sure: 'medium',
  sureWhy: 'Het idee staat in een bron.',
  ...partial,
});

/** An exercise of a quarter of an hour. */
export const exercise = (partial: Partial<Exercise> = {}): Exercise => ({
  id: 'de-stap',
  number: 1,
  title: 'De stap',
  about: 'Jullie maken een stap kleiner.',
  theme: 'Klein beginnen',
  minutes: 15,
  group: {least: 3, most: 8},
  goal: 'Zien hoe klein een stap mag zijn.',
  preparation: ['Print de kaarten.'],
  steps: [
    {id: 'lezen', title: 'Lezen', minutes: 5, about: 'Ieder leest een kaart.'},
    {id: 'maken', title: 'Maken', minutes: 5, about: 'Maak de stap kleiner.'},
    {id: 'delen', title: 'Delen', minutes: 5, about: 'Lees voor.'},
  ],
  material: [{title: 'Kaarten', lines: ['Bel morgen tien mensen.']}],
  variation: 'Doe het in tweetallen.',
  closing: 'Ieder noemt een stap.',
  pages: [{text: 'Waar het over gaat', page: '/'}],
  ...partial,
});
