import {shownPath, shownStep} from '@site/test/builders/learner';
import {testRecord} from '@site/test/builders/work';
import {testReflection} from '@site/test/builders/written';
import type {AnyRecord} from '../../schemas/records/record';
import {keyOfMoment} from '../check/practice';
import {marked, NO_LEARNING, worded} from './learning';
import {portfolioIn} from './portfolio';
import {PARTS, portfolioDocument, type Part, type PortfolioWords} from './portfolioDocument';

const DAY = '2026-11-20T09:00:00.000Z';
const LATER = '2026-11-23T09:00:00.000Z';
const PATH = shownPath([
  shownStep('een', {title: 'Bel', ask: 'Hoe ging het?'}),
  shownStep('twee', {title: 'Lees'}),
]);
const {data: _data, kind: _kind, v: _v, ...envelope} = testRecord();
const RECORDS: AnyRecord[] = [
  {
    ...envelope,
    id: 'leren',
    kind: 'learning',
    v: 1,
    data: worded(marked(NO_LEARNING, 'een', DAY), 'een', 'Ik bleef stil.'),
  },
  {
    ...envelope,
    id: 'oefenen',
    kind: 'practice',
    v: 1,
    data: {
      log: {
        vraag: {[keyOfMoment(LATER)]: 'right', [keyOfMoment(DAY)]: 'wrong'},
        weg: {[keyOfMoment(DAY)]: 'right'},
      },
      rounds: {},
    },
  },
  {
    ...envelope,
    id: 'terugblik',
    kind: 'reflection',
    v: 1,
    title: 'STARR',
    data: testReflection({finished: DAY}),
  },
];
const CHECKS = [
  {
    id: 'c',
    number: 1,
    title: 'Contact',
    about: 'x',
    minutes: 5,
    page: '/',
    questions: ['vraag', 'nieuw'],
  },
];
const portfolio = () => portfolioIn(RECORDS, [PATH], CHECKS);

const WORDS: PortfolioWords = {
  title: 'Verslag',
  about: 'Geen diploma.',
  parts: {paths: 'P1', words: 'P2', practice: 'P3', growth: 'P4', pieces: 'P5'},
  day: (moment) => moment.slice(0, 10),
  count: (done, all) => `${done} van ${all}`,
  step: 'stap',
  doneOn: 'dag',
  check: 'onderwerp',
  answered: 'beantwoord',
  atFirst: 'eerst',
  atLast: 'laatst',
  dimension: 'onderdeel',
  level: (level) => level ?? '-',
  growthNote: 'noot',
  focus: 'voornemen:',
};

test('it holds what was done with its day, the own words, and how questions went first and last', () => {
  expect(portfolio()).toEqual({
    paths: [{title: 'Inwerken', all: 2, done: [{title: 'Bel', at: DAY}]}],
    words: [{step: 'Bel', ask: 'Hoe ging het?', words: 'Ik bleef stil.'}],
    practice: [{title: 'Contact', answered: 1, rightAtFirst: 0, rightAtLast: 1}],
    growth: [],
    pieces: [{title: 'STARR', at: DAY}],
  });
});

test('of a reflection only its name comes along, and none of what was written in it', () => {
  const all = JSON.stringify(portfolioDocument(portfolio(), new Set(PARTS), WORDS));
  expect(all).toContain('STARR');
  expect(all).not.toContain('Niemand deed open');
});

const headings = (chosen: ReadonlySet<Part>) =>
  portfolioDocument(portfolio(), chosen, WORDS).blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.text] : [],
  );

test('a part that was not chosen, or in which nothing stands, is left out with its heading', () => {
  expect(headings(new Set(PARTS))).toEqual(['Verslag', 'P1', 'Inwerken', 'P2', 'Bel', 'P3', 'P5']);
  expect(headings(new Set(['practice']))).toEqual(['Verslag', 'P3']);
});

test('from an empty notebook comes an empty portfolio', () => {
  expect(portfolioIn([], [PATH], CHECKS)).toEqual({
    paths: [],
    words: [],
    practice: [],
    growth: [],
    pieces: [],
  });
});
