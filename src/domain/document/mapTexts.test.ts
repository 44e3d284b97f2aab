import {textsIn} from '@site/test/builders/document';
import type {Document} from './document';
import {mapTexts} from './mapTexts';

const document: Document = {
  title: 'a',
  blocks: [
    {kind: 'heading', level: 3, text: 'b'},
    {kind: 'paragraph', text: 'c'},
    {kind: 'bullets', items: ['d', 'e']},
    {kind: 'numbers', items: ['f']},
    {kind: 'table', head: ['g', 'h'], rows: [['i', 'j']]},
  ],
};

test('every text changes, and nothing else', () => {
  const changed = mapTexts(document, (text) => text.toUpperCase());
  expect(changed.title).toBe('A');
  expect(textsIn(changed)).toEqual('BCDEFGHIJ'.split(''));
  expect(mapTexts(changed, (text) => text.toLowerCase())).toEqual(document);
});
