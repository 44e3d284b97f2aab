import {checkPost} from './checkPost';

const FILE = 'blog/2026-11-21-nieuws.mdx';

test.each([
  ['on a line of its own', 'Kort.\n\n{/* truncate */}\n\nLang.\n'],
  ['at the end', 'Kort.\n\n{/* truncate */}'],
  ['without spaces', 'Kort.\n\n{/*truncate*/}\n'],
  ['with line ends of Windows', 'Kort.\r\n\r\n{/* truncate */}\r\n'],
])('takes a post with its mark %s', (_title, text) => {
  expect(checkPost(text, FILE)).toEqual([]);
});

test.each([
  ['without it', 'Kort.\n'],
  ['with the mark of another kind of file', 'Kort.\n\n<!-- truncate -->\n'],
  ['with another comment', 'Kort.\n\n{/* truncated */}\n'],
  ['with only the word', 'Kort.\n\ntruncate\n'],
  ['that is empty', ''],
])('refuses a post %s', (_title, text) => {
  expect(checkPost(text, FILE)).toEqual([
    {file: FILE, message: 'de regel {/* truncate */} ontbreekt. Zet hem onder de eerste alinea.'},
  ]);
});
