import * as fc from 'fast-check';
import {textsIn} from '@site/test/builders/document';
import {testReflection} from '@site/test/builders/written';
import {reflectionDocument} from './toDocument';

const words = {question: 'Je vraag voor intervisie'};

test('a reflection becomes its title, what was asked first, each step, and the question', () => {
  expect(reflectionDocument('Kort, 22 november', testReflection(), words)).toEqual({
    title: 'Kort, 22 november',
    blocks: [
      {kind: 'heading', level: 1, text: 'Kort, 22 november'},
      {kind: 'paragraph', text: 'Denk aan een gesprek.'},
      {kind: 'heading', level: 2, text: 'De feiten'},
      {kind: 'paragraph', text: 'Wat gebeurde er?'},
      {kind: 'paragraph', text: 'Ik belde aan.\nNiemand deed open.'},
      {kind: 'heading', level: 2, text: 'Volgende keer'},
      {kind: 'paragraph', text: 'Wat probeer je?'},
      {kind: 'paragraph', text: 'Ik bel eerst.'},
      {kind: 'heading', level: 2, text: 'Je vraag voor intervisie'},
      {kind: 'paragraph', text: 'Hoe kan ik blijven bellen?'},
    ],
  });
});

test('what is empty says nothing, and what was asked stays', () => {
  const empty = testReflection({prompt: '', answers: {feiten: '  \n'}, question: ' '});
  expect(textsIn(reflectionDocument('Kort', empty, words))).toEqual([
    'Kort',
    'De feiten',
    'Wat gebeurde er?',
    'Volgende keer',
    'Wat probeer je?',
  ]);
});

test('whatever somebody wrote stands in the document as it was written', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.string(),
      fc.string(),
      (prompt, one, two, question) => {
        const texts = textsIn(
          reflectionDocument(
            'Kort',
            testReflection({prompt, answers: {feiten: one, proberen: two}, question}),
            words,
          ),
        );
        for (const text of [prompt, one, two, question]) {
          expect(text.trim() === '' || texts.includes(text)).toBe(true);
        }
      },
    ),
  );
});
