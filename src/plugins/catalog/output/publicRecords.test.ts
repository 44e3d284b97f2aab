import {
  catalog,
  fact,
  page,
  pilot,
  reference,
  source,
  tension,
  term,
} from '@site/test/builders/records';
import {
  toGlossary,
  toPilotResult,
  toPublicFact,
  toPublicReferences,
  toPublicSources,
  toPublicTensions,
  toPublicTerm,
} from './publicRecords';

const figure = {text: '77 procent', unit: 'procent', precision: 'exact', value: 77} as const;

const nowhere = () => [];

test('names the sources of a fact: publisher, title and date', () => {
  const records = catalog({
    facts: [fact({figure, sources: ['tva-2021', 'divosa-2020']})],
    sources: [
      source(),
      source({id: 'tva-2021', publisher: 'TvA', title: 'Wat werkt', date: {text: '2021'}}),
    ],
  });
  expect(toPublicFact(records, 'R01')).toEqual({
    id: 'R01',
    kind: 'onderzoek',
    statement: fact().statement,
    limit: fact().limit,
    figure,
    sources: [
      {id: 'tva-2021', label: 'TvA, ‘Wat werkt’, 2021'},
      {id: 'divosa-2020', label: 'Divosa, ‘Persoonlijke aandacht’, 18 juni 2020'},
    ],
  });
});

test('leaves out the figure of a fact that has none', () => {
  expect(toPublicFact(catalog(), 'R01')).not.toHaveProperty('figure');
});

test('gives a pilot the facts of its results, in their order, and not those of its context', () => {
  const records = catalog({
    facts: [fact({id: 'A01'}), fact({id: 'R01'}), fact({id: 'R02'})],
    pilots: [pilot({facts: ['A01'], results: {facts: ['R02', 'R01'], sentence: 'Zin.'}})],
  });
  const result = toPilotResult(records, 'leiden');
  expect(result).toMatchObject({id: 'leiden', city: 'Leiden', sentence: 'Zin.'});
  expect(result.facts.map(({id}) => id)).toEqual(['R02', 'R01']);
});

test('gives each source the pages of the facts that rest on it, each page once, by address', () => {
  const records = catalog({
    facts: [fact(), fact({id: 'R02'}), fact({id: 'R03', sources: ['tva-2021']})],
    sources: [source(), source({id: 'tva-2021'}), source({id: 'ongebruikt-2020'})],
  });
  const pages = new Map([
    ['R01', [page('Pilots'), page('Begin')]],
    ['R02', [page('Begin')]],
    ['R03', [page('Wet')]],
  ]);
  const sources = toPublicSources(records, (id) => pages.get(id) ?? []);
  expect(sources.map(({id, pages: used}) => [id, used.map(({href}) => href)])).toEqual([
    ['divosa-2020', ['/begin/', '/pilots/']],
    ['tva-2021', ['/wet/']],
    ['ongebruikt-2020', []],
  ]);
});

test('gives a source its address or the reason why it has none, and no empty field for the other', () => {
  const {url: _url, ...onPaper} = source({id: 'boek-2004', urlReason: 'Alleen op papier.'});
  const [first, second] = toPublicSources(catalog({sources: [source(), onPaper]}), nowhere);
  expect(first).not.toHaveProperty('urlReason');
  expect(second).toHaveProperty('urlReason', 'Alleen op papier.');
  expect(second).not.toHaveProperty('url');
});

test('gives a tension its sources by publisher and date, and not the facts that it is about', () => {
  const records = catalog({tensions: [tension({facts: ['R01'], sources: ['divosa-2020']})]});
  const [first] = toPublicTensions(records);
  expect(first).toMatchObject({
    id: 'X01',
    sources: [{id: 'divosa-2020', label: 'Divosa, 18 juni 2020'}],
  });
  expect(first).not.toHaveProperty('facts');
});

test('puts references in the order of their numbers and leaves the catalog as it was', () => {
  const records = catalog({
    references: [reference({id: 'b', number: 10}), reference({id: 'a', number: 9})],
  });
  expect(toPublicReferences(records).map(({id}) => id)).toEqual(['a', 'b']);
  expect(records.references.map(({record}) => record.id)).toEqual(['b', 'a']);
});

test('throws for a record that the checks should have missed', () => {
  expect(() => toPublicFact(catalog(), 'R99')).toThrow('"R99" is missing from a catalog');
});

test('gives a page no more of a term than its card shows', () => {
  const records = catalog({terms: [term({id: 'x', term: 'ander'}), term({page: '/over'})]});
  expect(toPublicTerm(records, 'caseload')).toEqual({
    id: 'caseload',
    term: 'caseload',
    definition: term().definition,
  });
});

describe('the glossary', () => {
  test('names the sources of a term by publisher and date, and other terms by their word', () => {
    const records = catalog({
      terms: [
        term({
          see: ['avg', 'caseload'],
          more: 'Een vast getal is niet bekend.',
          page: '/randvoorwaarden/caseload',
        }),
        term({id: 'avg', term: 'privacywet', forms: [], sources: []}),
      ],
    });
    expect(toGlossary(records)).toEqual([
      {
        id: 'caseload',
        term: 'caseload',
        forms: [],
        definition: term().definition,
        more: 'Een vast getal is niet bekend.',
        page: '/randvoorwaarden/caseload',
        see: [
          {id: 'avg', label: 'privacywet'},
          {id: 'caseload', label: 'caseload'},
        ],
        sources: [{id: 'divosa-2020', label: 'Divosa, 18 juni 2020'}],
      },
      {
        id: 'avg',
        term: 'privacywet',
        forms: [],
        definition: term().definition,
        see: [],
        sources: [],
      },
    ]);
  });

  test('has no empty field for what a term does not have', () => {
    const [entry] = toGlossary(catalog());
    expect(entry).not.toHaveProperty('more');
    expect(entry).not.toHaveProperty('page');
  });

  test('shows abbreviations beside a term, and no plurals', () => {
    const records = catalog({
      terms: [term({term: 'privacywet', forms: ['privacywetten', 'AVG', 'NJi', 'Wmo']})],
    });
    expect(toGlossary(records).map(({forms}) => forms)).toEqual([['AVG', 'NJi']]);
  });

  test('stands in the order of the Dutch alphabet and leaves the catalog as it was', () => {
    const words = ['zorg', 'eigen regie', 'één contactpersoon', 'AVG', 'aanpak'];
    const terms = words.map((word, index) => term({id: `t${index}`, term: word}));
    const records = catalog({terms});
    expect(toGlossary(records).map((entry) => entry.term)).toEqual([
      'aanpak',
      'AVG',
      'één contactpersoon',
      'eigen regie',
      'zorg',
    ]);
    expect(records.terms.map(({record}) => record.term)).toEqual(words);
  });
});
