import {Resvg} from '@resvg/resvg-js';
import {TEXT_WIDTH, drawCard, placeText} from './drawCard';
import {HEADING, RENDER, canDraw, measure} from './faces';

const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="var(--gg-petrol, #0B5C60)" d="M2 2h60v60z"/></svg>';
const card = (title: string, line = '') => ({
  site: 'Gezien & Gehoord',
  title,
  line,
  mark: MARK,
  drawing: undefined,
});
const EDGE = 70;

test.each([
  ['a short one', 'Pilots', 'Kort.'],
  ['a long word', 'Verantwoordelijkheidsgevoeligheidstraining', 'W'.repeat(300)],
  ['many words', 'Een titel die veel langer is dan wie dan ook zou bedenken', 'woord '.repeat(80)],
  ['hostile characters', '<text> & "]]>" </svg>', '&lt; <!-- ${x} %s -->'],
  ['no line', 'Nieuws', ''],
])('every line of text stays in its box: %s', (_what, title, line) => {
  for (const {text, face, size, x, y} of placeText(card(title, line))) {
    expect(measure(text, face, size)).toBeLessThanOrEqual(TEXT_WIDTH);
    expect(x).toBeGreaterThanOrEqual(EDGE);
    expect(y - size).toBeGreaterThanOrEqual(EDGE);
    // Below the line hang letters such as g.
    expect(y + size * 0.25).toBeLessThanOrEqual(630 - EDGE);
  }
});

test('a title with hostile characters is drawn as it is written', () => {
  const svg = drawCard(card('<b> & "x"', 'a < b'), new Map());
  expect(svg).toContain('>&lt;b&gt; &amp; &quot;x&quot;</text>');
  expect(() => new Resvg(svg, RENDER).render()).not.toThrow();
});

test('a card has no colour left that only a browser knows', () => {
  expect(drawCard(card('Pilots', 'Kort.'), new Map())).not.toContain('var(');
});

test('a text that says var() of itself stays as it is', () => {
  expect(drawCard(card('Pilots', 'Schrijf var(--x).'), new Map())).toContain('var(--x)');
});

test('knows what a face does not hold', () => {
  expect(canDraw('Één coördinator & co', HEADING)).toBe(true);
  expect(canDraw('Ω', HEADING)).toBe(false);
  expect(canDraw('🙂', HEADING)).toBe(false);
});
