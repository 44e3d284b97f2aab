import * as fc from 'fast-check';
import {fitText} from './fitText';

/** Every letter is half as wide as it is high. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const SETTINGS = [
  {size: 20, maxLines: 1},
  {size: 10, maxLines: 2},
];
const fit = (text: string, width = 100) => fitText(text, {width, settings: SETTINGS, measure});

test.each([
  ['what is short stays large', 'Leren', {lines: ['Leren'], size: 20}],
  [
    'what is longer becomes smaller and wraps',
    'Begrippen in gewone taal',
    {lines: ['Begrippen in', 'gewone taal'], size: 10},
  ],
  [
    'no word stands alone on the last line',
    'een twee drie vier vijf',
    {lines: ['een twee drie', 'vier vijf'], size: 10},
  ],
  [
    'a word that is too long is broken',
    'Verantwoordelijkheidsgevoel',
    {lines: ['Verantwoordelijkhei-', 'dsgevoel'], size: 10},
  ],
  [
    'what does not fit is cut',
    'Dit is een zin die op geen enkele manier in twee regels past',
    {lines: ['Dit is een zin die', 'op geen enkele…'], size: 10},
  ],
  ['nothing takes no line', '', {lines: [], size: 20}],
])('%s', (_title, text, fitted) => {
  expect(fit(text)).toEqual(fitted);
});

const letters = fc.string({unit: 'grapheme', minLength: 1, maxLength: 30});
const texts = fc.array(letters, {maxLength: 12}).map((words) => words.join(' '));

test('no line is wider than the box, and there are no more than may be', () => {
  fc.assert(
    fc.property(texts, fc.integer({min: 40, max: 200}), (text, width) => {
      const {lines, size} = fit(text, width);
      for (const line of lines) {
        expect(measure(line, size)).toBeLessThanOrEqual(width);
      }
      expect(lines.length).toBeLessThanOrEqual(size === 20 ? 1 : 2);
    }),
  );
});

test('where there is room every word comes back, in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const {lines} = fitText(text, {width: 700, settings: [{size: 10, maxLines: 9}], measure});
      expect(lines.join(' ').split(' ')).toEqual(text.trim().split(/\s+/));
    }),
  );
});
