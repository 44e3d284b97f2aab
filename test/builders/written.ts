import type {CaseWalk} from '@site/src/schemas/records/caseWalk';
import type {Reflection} from '@site/src/schemas/records/reflection';
import {questionsIn} from '@site/src/domain/reflection/begun';
import {reflectionModel} from './story';

/** A reflection with both of its questions answered. */
export const testReflection = (changes: Partial<Reflection> = {}): Reflection => ({
  questions: questionsIn(reflectionModel()),
  prompt: 'Denk aan een gesprek.',
  answers: {feiten: 'Ik belde aan.\nNiemand deed open.', proberen: 'Ik bel eerst.'},
  finished: null,
  question: 'Hoe kan ik blijven bellen?',
  ...changes,
});

/** A walk of two choices that came to an end. */
export const testWalk = (changes: Partial<CaseWalk> = {}): CaseWalk => ({
  story: {id: 'de-deur', version: 1, title: 'De deur'},
  group: false,
  steps: [
    {scene: 'een', option: 'naar-twee', title: 'Moment een', choice: 'Je gaat naar twee.'},
    {scene: 'twee', option: 'naar-drie', title: 'Moment twee', choice: 'Je gaat naar drie.'},
  ],
  whys: {'1': {een: 'Ik wilde rust.'}},
  hands: {},
  ended: {id: 'thuis', title: 'Einde thuis'},
  finished: null,
  note: 'Eerst vragen.',
  question: 'Hoe vraag ik het?',
  ...changes,
});
