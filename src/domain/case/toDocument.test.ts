import * as fc from 'fast-check';
import {textsIn} from '@site/test/builders/document';
import {testWalk} from '@site/test/builders/written';
import {walkDocument} from './toDocument';

const words = {
  story: 'Casus:',
  choice: 'Je koos:',
  why: 'Waarom:',
  ending: 'Hier stopt het verhaal',
  note: 'Wat wil je onthouden?',
  question: 'Je vraag voor intervisie',
};

test('a walk becomes its story, each choice with why, the ending, the note and the question', () => {
  expect(walkDocument('De deur, 22 november', testWalk(), words)).toEqual({
    title: 'De deur, 22 november',
    blocks: [
      {kind: 'heading', level: 1, text: 'De deur, 22 november'},
      {kind: 'paragraph', text: 'Casus: De deur'},
      {kind: 'heading', level: 2, text: '1. Moment een'},
      {kind: 'paragraph', text: 'Je koos: Je gaat naar twee.'},
      {kind: 'paragraph', text: 'Waarom: Ik wilde rust.'},
      {kind: 'heading', level: 2, text: '2. Moment twee'},
      {kind: 'paragraph', text: 'Je koos: Je gaat naar drie.'},
      {kind: 'heading', level: 2, text: 'Hier stopt het verhaal'},
      {kind: 'paragraph', text: 'Einde thuis'},
      {kind: 'heading', level: 2, text: 'Wat wil je onthouden?'},
      {kind: 'paragraph', text: 'Eerst vragen.'},
      {kind: 'heading', level: 2, text: 'Je vraag voor intervisie'},
      {kind: 'paragraph', text: 'Hoe vraag ik het?'},
    ],
  });
});

test('what is not there has no heading', () => {
  const begun = testWalk({steps: [], whys: {}, ended: null, note: '', question: '\n'});
  expect(textsIn(walkDocument('De deur', begun, words))).toEqual(['De deur', 'Casus: De deur']);
});

test('whatever somebody wrote stands in the document as it was written', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (one, two, note, question) => {
      const texts = textsIn(
        walkDocument(
          'De deur',
          testWalk({whys: {'1': {een: one}, '2': {twee: two}}, note, question}),
          words,
        ),
      );
      const expected = [
        ...[one, two].map((why) => ({why, text: `Waarom: ${why}`})),
        ...[note, question].map((text) => ({why: text, text})),
      ];
      for (const {why, text} of expected) {
        expect(why.trim() === '' || texts.includes(text)).toBe(true);
      }
    }),
  );
});
