import type {ShownCheck} from '@site/src/domain/catalog/types';
import type {Check, Question} from '@site/src/schemas/check';

/** A question of each kind; the right answers are told by their names. */
export const ONE: Question = {
  kind: 'one',
  id: 'vraag-een',
  ask: 'Wat doe je nu?',
  facts: [],
  options: [
    {id: 'mis', text: 'Je wacht.', right: false, why: 'Zo blijft het stil.'},
    {id: 'raak', text: 'Je belt.', right: true, why: 'Zo hoor je meer.'},
  ],
};
export const SEVERAL: Question = {
  kind: 'several',
  id: 'vraag-meer',
  ask: 'Wat helpt hier?',
  facts: [],
  options: [
    {id: 'raak', text: 'Tijd.', right: true, why: 'Tijd geeft rust.'},
    {id: 'mis', text: 'Haast.', right: false, why: 'Haast jaagt op.'},
    {id: 'ook-raak', text: 'Koffie.', right: true, why: 'Koffie geeft een begin.'},
  ],
};
export const STATEMENT: Question = {
  kind: 'true-false',
  id: 'vraag-zin',
  ask: 'Meedoen moet.',
  facts: [],
  right: false,
  whyTrue: 'Wie meedoet, kiest daar zelf voor.',
  whyFalse: 'Meedoen mag, en stoppen ook.',
};
export const ORDER: Question = {
  kind: 'order',
  id: 'vraag-volgorde',
  ask: 'In welke volgorde?',
  facts: [],
  items: [
    {id: 'eerst', text: 'Bellen', why: 'Zo begint het.'},
    {id: 'dan', text: 'Praten', why: 'Daarna is er tijd.'},
    {id: 'laatst', text: 'Afronden', why: 'Dat komt het laatst.'},
  ],
};
export const MATCH: Question = {
  kind: 'match',
  id: 'vraag-paren',
  ask: 'Wat hoort bij elkaar?',
  facts: [],
  pairs: [
    {id: 'a', left: 'Wonen', right: 'Een dak', why: 'Wonen gaat over een dak.'},
    {id: 'b', left: 'Geld', right: 'Een brief', why: 'Geld komt vaak in een brief.'},
    {id: 'c', left: 'Werk', right: 'Een dag', why: 'Werk geeft een dag vorm.'},
  ],
};

export const check = (partial: Partial<Check> = {}): Check => ({
  id: 'contact',
  number: 1,
  title: 'Contact houden',
  about: 'Je oefent met bellen.',
  minutes: 4,
  page: '/',
  questions: [ONE, SEVERAL, STATEMENT, ORDER, MATCH],
  ...partial,
});

export const shownCheck = (partial: Partial<Check> = {}): ShownCheck => {
  const {questions, ...others} = check(partial);
  return {...others, questions: questions.map((question) => ({question, sources: []}))};
};
