import {stringify} from 'yaml';
import {folderWith} from '@site/test/builders/folder';
import {officialWord} from '@site/test/builders/records';
import {pageText, repository} from '@site/test/builders/repository';
import {readingReport} from './readingReport';

/** 60 words in 6 sentences: 206.84 - 77 x syllables per word - 0.93 x 10 words per sentence. */
const text = (word: string) =>
  Array.from({length: 6}, () => `${word} `.repeat(10).trim()).join('. ');

const reportOn = (files: Readonly<Record<string, string>>) =>
  readingReport(folderWith(repository(files)));

const pageAt = (files: Readonly<Record<string, string>>, address: string) =>
  reportOn(files).find((page) => page.address === address);

test('gives the score of a page by its address', () => {
  // One syllable a word: 206.84 - 77 - 9.3 is over 100. Two a word: 206.84 - 154 - 9.3 = 43.54.
  expect(pageAt({'docs/start/index.mdx': pageText(text('Kat'))}, '/start')?.score).toBe(100);
  expect(pageAt({'docs/over.mdx': pageText(text('Water'))}, '/over')?.score).toBeCloseTo(43.54);
});

test('counts what the running text holds, and not the front matter or headings', () => {
  const page = pageText('## Een kop\n\nEen coach belt. Hij wacht.');
  expect(pageAt({'docs/over.mdx': page}, '/over')).toMatchObject({
    words: 5,
    sentences: 2,
    longestSentence: {words: 3, text: 'Een coach belt.'},
  });
});

test('begins with the hardest page and ends with those without a score', () => {
  const pages = reportOn({
    'docs/index.mdx': pageText('Te kort.'),
    'docs/a.mdx': pageText(text('Kat')),
    'docs/b.mdx': pageText(text('Waterwater')),
    'docs/c.mdx': pageText('Ook te kort.'),
    'docs/d.mdx': pageText(text('Water')),
  });
  expect(pages.map(({address, score}) => [address, score?.toFixed(0)])).toEqual([
    ['/b', '0'],
    ['/d', '44'],
    ['/a', '100'],
    ['/c', undefined],
    ['/casussen/de-deur', undefined],
    ['/casussen/eigen', undefined],
    ['/', undefined],
    ['/intervisie/methoden/clinic', undefined],
    ['/intervisie/oefeningen/de-stap', undefined],
    ['/leren/inwerken', undefined],
    ['/leren/vragen/contact', undefined],
    ['/webinars/eerste', undefined],
  ]);
});

test('leaves out posts', () => {
  expect(reportOn({}).map(({address}) => address)).not.toContain('/nieuws/nieuws');
});

test('leaves out a page that cannot be read', () => {
  const pages = reportOn({'docs/stuk.mdx': pageText('<Fact')});
  expect(pages.map(({address}) => address)).not.toContain('/stuk');
});

describe('official words', () => {
  const WORDS = {
    'data/official-words.yaml': stringify([
      officialWord({official: 'alsmede'}),
      officialWord({official: 'inzake', forms: ['inzake de']}),
      officialWord({official: 'aanvang nemen', forms: ['neemt een aanvang']}),
      officialWord({official: 'uitkering', letters_only: true}),
    ]),
  };

  const officialIn = (words: string) =>
    pageAt({...WORDS, 'docs/over.mdx': pageText(words)}, '/over')?.official;

  test('names each once, in the order of the text', () => {
    expect(officialIn('Inzake dit alsmede dat.\n\nDit alsmede dat.')).toEqual([
      'inzake',
      'alsmede',
    ]);
  });

  test('names the word of the list for another form of it', () => {
    expect(officialIn('Het neemt een aanvang.')).toEqual(['aanvang nemen']);
  });

  test('passes over a word that only letters should do without', () => {
    expect(officialIn('Een uitkering.')).toEqual([]);
  });

  test('passes over a heading and a part of a word', () => {
    expect(officialIn('## Inzake\n\nHet was inzakelijk.')).toEqual([]);
  });
});
