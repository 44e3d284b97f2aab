import {plainText} from './plainText';

test.each([
  ['Wat je morgen doet', 'Wat je morgen doet'],
  ['Nog niet, en <code>git commit</code> niet', 'Nog niet, en git commit niet'],
  ['Werk &amp; geld, in <em>één</em> plan', 'Werk & geld, in één plan'],
  ['Wat <code>&lt;Fact&gt;</code> doet', 'Wat <Fact> doet'],
  ['&amp;lt; blijft zo', '&lt; blijft zo'],
])('%s reads as: %s', (html, words) => {
  expect(plainText(html)).toBe(words);
});
