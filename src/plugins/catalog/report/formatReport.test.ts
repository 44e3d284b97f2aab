import {formatReport} from './formatReport';
import type {PageReading} from './readingReport';

const page = (partial: Partial<PageReading> = {}): PageReading => ({
  address: '/over',
  score: 61.4,
  words: 100,
  sentences: 8,
  syllables: 160,
  longestSentence: {words: 25, text: 'Een zin.'},
  longWords: [],
  official: [],
  ...partial,
});

/** The lines between what the report says of itself and the middle scores. */
const pageLines = (partial: Partial<PageReading>) =>
  formatReport([page(partial)])
    .split('\n')
    .slice(5, -4);

/** The middle scores. */
const medians = (pages: readonly PageReading[]) => formatReport(pages).split('\n').slice(-4);

test('begins with what the score is and is not', () => {
  expect(formatReport([]).split('\n').slice(0, 5)).toEqual([
    'Leesbaarheid per pagina, de moeilijkste bovenaan.',
    'Flesch-Douma is een indicatie en geen oordeel: de formule telt alleen hoe lang woorden en zinnen',
    'zijn. Of een tekst klopt, en of iemand hem begrijpt, hoor je pas als drie mensen hem hardop lezen.',
    '100 = heel makkelijk, 60 = gewoon, 0 = heel moeilijk. Dit overzicht houdt niets tegen.',
    '',
  ]);
});

test('gives a page its score, address and lengths', () => {
  expect(pageLines({})).toEqual([
    ' 61  /over',
    '      100 woorden, gemiddeld 12.5 per zin, langste zin 25',
    '',
  ]);
});

test.each([
  ['one digit', 4.6, '  5  /over'],
  ['two digits', 61.4, ' 61  /over'],
  ['three digits', 100, '100  /over'],
])('puts a score of %s in the same column', (_title, score, line) => {
  expect(pageLines({score})[0]).toBe(line);
});

test('gives a page without a score a dash', () => {
  expect(pageLines({score: undefined})[0]).toBe('  –  /over');
});

test('does not divide by the sentences of a page without any', () => {
  const {longestSentence: _longest, ...empty} = page({words: 0, sentences: 0, score: undefined});
  expect(formatReport([empty])).toContain('0 woorden, gemiddeld 0.0 per zin, langste zin 0\n');
});

test('shows a sentence of more than 25 words', () => {
  expect(pageLines({longestSentence: {words: 26, text: 'Een lange zin.'}})).toEqual([
    ' 61  /over',
    '      100 woorden, gemiddeld 12.5 per zin, langste zin 26',
    '      lange zin: Een lange zin.',
    '',
  ]);
});

test('shows long words and official words', () => {
  const lines = pageLines({
    longWords: ['ervaringsdeskundige', 'x'],
    official: ['alsmede', 'inzake'],
  });
  expect(lines.slice(2)).toEqual([
    '      lange woorden: ervaringsdeskundige, x',
    '      ambtelijke woorden: alsmede, inzake',
    '',
  ]);
});

test('keeps the pages in the order in which they come', () => {
  const report = formatReport([page({address: '/b'}), page({address: '/a'})]);
  expect(report.indexOf('/b\n')).toBeLessThan(report.indexOf('/a\n'));
});

test('ends with the middle score of each part, of both together and of all', () => {
  const pages = [
    page({address: '/methodiek', score: 40}),
    page({address: '/methodiek/contact', score: 50}),
    page({address: '/methodiek/kaarten/brief', score: 70}),
    page({address: '/start/coach', score: 60}),
    page({address: '/over', score: 90}),
    page({address: '/start/team', score: undefined}),
  ];
  expect(medians(pages)).toEqual([
    'Mediaan /methodiek: 50',
    'Mediaan /start: 60',
    'Mediaan /methodiek en /start samen: 55',
    "Mediaan van alle pagina's: 60",
  ]);
});

test('does not count a page whose address only begins like that of a part', () => {
  const pages = [
    page({address: '/start', score: 60}),
    page({address: '/startpagina', score: 10}),
    page({address: '/methodieken/lijst', score: 20}),
  ];
  expect(medians(pages)).toEqual([
    'Mediaan /methodiek: geen pagina met genoeg tekst',
    'Mediaan /start: 60',
    'Mediaan /methodiek en /start samen: 60',
    "Mediaan van alle pagina's: 20",
  ]);
});

test('counts the home page among all pages', () => {
  expect(medians([page({address: '/', score: 30})]).at(-1)).toBe("Mediaan van alle pagina's: 30");
});

test('says of which part no page has a score', () => {
  expect(medians([page({address: '/methodiek', score: undefined})])).toEqual([
    'Mediaan /methodiek: geen pagina met genoeg tekst',
    'Mediaan /start: geen pagina met genoeg tekst',
    'Mediaan /methodiek en /start samen: geen pagina met genoeg tekst',
    "Mediaan van alle pagina's: geen pagina met genoeg tekst",
  ]);
});
