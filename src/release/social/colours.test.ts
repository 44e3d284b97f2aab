import path from 'node:path';
import {folderWith} from '@site/test/builders/folder';
import {fillColours, readColours} from './colours';

test('the light colours are read, and filled in where a drawing asks for them', () => {
  const root = folderWith({
    'src/css/tokens.css':
      "/* --gg-ink: red; */ :root { --doc: #123; --gg-ink: var(--doc); } [data-theme='dark'] { --doc: #fff; }",
  });
  const colours = readColours(root);
  expect(fillColours('var(--gg-ink, #000) var(--weg, var(--doc, #000)) var(--weg)', colours)).toBe(
    '#123 #123 none',
  );
});

test('names that go round come to an end', () => {
  expect(fillColours('var(--a)', new Map([['--a', 'var(--a)']]))).toBe('var(--a)');
});

test('what stands on a card has contrast enough', () => {
  const colours = readColours(path.resolve(__dirname, '../../..'));
  const [ink, muted, paper] = ['ink', 'muted', 'paper'].map((name) =>
    luminance(fillColours(`var(--gg-${name})`, colours)),
  );
  for (const text of [ink, muted]) {
    expect(((paper ?? 0) + 0.05) / ((text ?? 1) + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});

/** Relative luminance (WCAG) of a colour as '#rrggbb'. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
