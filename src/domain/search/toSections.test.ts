import {pagePart, pageText} from '@site/test/builders/search';
import {toRecords} from './toRecords';
import {toSections} from './toSections';

const LONG = 'Klop aan bij <de> buren & vraag hulp. '.repeat(60).trim();

const page = pageText({
  title: 'Hulp & zo',
  parts: [
    pagePart({heading: 'Hulp & zo', blocks: ['Vraag <op tijd>.', "En 's avonds."]}),
    pagePart({anchor: 'buren', level: 2, heading: 'Bij "de" buren', kind: 'kaart', blocks: [LONG]}),
    pagePart({anchor: 'eerst', level: 4, heading: 'Eerst kijken', blocks: []}),
  ],
});

test('makes of records again what stood on the page: one section for each heading', () => {
  expect(toSections(toRecords(page))).toEqual([
    {
      id: '/hulp/',
      page: '/hulp/',
      url: '/hulp/',
      anchor: null,
      lvl0: 'Methodiek',
      title: 'Hulp & zo',
      heading: '',
      text: "Vraag <op tijd>. En 's avonds.",
      kind: 'uitleg',
    },
    {
      id: '/hulp/#buren',
      page: '/hulp/',
      url: '/hulp/#buren',
      anchor: 'buren',
      lvl0: 'Methodiek',
      title: 'Hulp & zo',
      heading: 'Bij "de" buren',
      text: LONG,
      kind: 'kaart',
    },
    expect.objectContaining({anchor: 'eerst', heading: 'Eerst kijken', text: ''}),
  ]);
});

test('what is said in a recording opens there', () => {
  const parts = [pagePart(), pagePart({anchor: 'deel', level: 2, seconds: 75})];
  expect(toSections(toRecords(pageText({parts}))).map(({url, anchor}) => [url, anchor])).toEqual([
    ['/hulp/', null],
    ['/hulp/?t=75#deel', 'deel'],
  ]);
});

test('of no records it makes no sections', () => {
  expect(toSections([])).toEqual([]);
});
