import {site} from '@site/test/builders/records';
import {describePage} from './describePage';
import type {PageFacts} from './readPageFacts';

const facts = (address: string, partial: Partial<PageFacts> = {}): PageFacts => ({
  url: `https://kennisbank.example${address}`,
  title: 'Titel',
  description: 'Waar gaat het over?',
  kind: 'uitleg',
  ...partial,
});

test.each([
  ['/leren/inwerken/', 'leerpad', 'Leerpad'],
  ['/casussen/de-brief/', 'casus', 'Casus'],
  ['/leren/vragen/contact/', 'vragen', 'Oefenvragen'],
  ['/zelfbeoordeling/', 'zelfbeoordeling', 'Zelfbeoordeling'],
  ['/intervisie/methoden/clinic/', undefined, 'Intervisiemethode'],
  ['/intervisie/oefeningen/afscheid/', undefined, 'Oefening'],
])('takes %s for something to learn from: %s', (address, tool, learningResourceType) => {
  expect(describePage(facts(address, {tool}), site())).toMatchObject({
    '@type': 'LearningResource',
    name: 'Titel',
    learningResourceType,
  });
});

const REVIEWED = {reviewed: '2026-11-22'};

test.each<[string, Partial<PageFacts>, string]>([
  ['/methodiek/afronden/', {...REVIEWED, tool: 'terugblik'}, 'Article'],
  ['/methodiek/kaarten/eerste-gesprek/', {...REVIEWED, kind: 'kaart'}, 'Article'],
  ['/intervisie/methoden/', REVIEWED, 'Article'],
  ['/redactie/leerpad/', {...REVIEWED, kind: 'redactie', tool: 'leerpad'}, 'Article'],
  ['/nieuws/de-site-staat-er/', {kind: 'nieuws'}, 'Article'],
  ['/nieuws/', {kind: undefined}, 'Blog'],
  ['/', {}, 'WebSite'],
])('takes %s for what it is', (address, partial, type) => {
  expect(describePage(facts(address, partial), site())).toHaveProperty('@type', type);
});

test.each(['/werkmap/', '/casussen/eigen/', '/leren/verslag/'])(
  'takes %s for a tool',
  (address) => {
    expect(describePage(facts(address, {tool: 'iets'}), site())).toBeUndefined();
  },
);

test('names the site by its own name on the first page', () => {
  expect(describePage(facts('/'), site())).toHaveProperty('name', 'Gezien & Gehoord');
});

test('names who publishes it from the day that somebody does', () => {
  const page = facts('/methodiek/', REVIEWED);
  expect(describePage(page, site({url: 'https://kennisbank.nl'}))).toHaveProperty('publisher', {
    '@type': 'Organization',
    name: 'De uitgever',
  });
  expect(describePage(page, site())?.['publisher']).toBeUndefined();
});
