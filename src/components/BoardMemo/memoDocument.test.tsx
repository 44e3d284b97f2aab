import {startScenario} from '@site/src/domain/formation/scenario';
import type {PublicFact} from '@site/src/domain/catalog/types';
import {VERSIONS, type RecordOf} from '@site/src/schemas/records/record';
import {textsIn} from '@site/test/builders/document';
import {NOW, readinessScan} from '@site/test/builders/readinessScan';
import {memoDocument} from './memoDocument';

const fact = (id: string, ...sources: string[]): PublicFact => ({
  id,
  kind: 'onderzoek',
  statement: `Wat ${id} zegt.`,
  limit: `De grens van ${id}.`,
  sources: sources.map((label) => ({id: label, label})),
});

const formation = (prices: object = {}): RecordOf<'formation'> => {
  const scenario = startScenario('Eerste');
  return {
    id: 'som',
    kind: 'formation',
    v: VERSIONS.formation,
    rev: 1,
    created: NOW,
    updated: NOW,
    title: 'Berekening',
    edits: {},
    others: [],
    data: {scenarios: {s: {...scenario, prices: {...scenario.prices, ...prices}}}},
  };
};

const memo = (parts: Partial<Parameters<typeof memoDocument>[0]> = {}) =>
  memoDocument({
    texts: {question: 'Doen we het?', asks: '', risks: '', decision: ' ', stop: ''},
    facts: {
      approach: [fact('A05', 'Divosa', 'Programma')],
      known: [fact('R03', 'Programma', 'Tijdschrift'), fact('R09', 'Divosa')],
    },
    scans: [],
    formation: undefined,
    ...parts,
  });

test('every fact stands with its limit and the numbers of its sources, which stand at the end', () => {
  const {blocks} = memo();
  expect(blocks).toContainEqual(
    expect.objectContaining({
      kind: 'table',
      rows: [
        ['Wat R03 zegt.', 'De grens van R03.', '2, 3'],
        ['Wat R09 zegt.', 'De grens van R09.', '1'],
      ],
    }),
  );
  expect(blocks).toContainEqual({
    kind: 'numbers',
    items: ['Divosa', 'Programma', 'Tijdschrift'],
  });
  expect(textsIn(memo()).join(' ')).toContain('(Bronnen: 1, 2.)');
});

test('what nobody wrote is said, four times here', () => {
  const texts = textsIn(memo());
  expect(texts).toContain('Doen we het?');
  expect(texts.filter((words) => words === 'Nog in te vullen.')).toHaveLength(4);
});

test('a scan that is half done says how far it is before it says what to talk about', () => {
  const texts = textsIn(memo({scans: [readinessScan({finished: null})]})).join(' ');
  expect(texts).toContain('1 van de 4 punten');
});

test('a scan without a single answer is no scan', () => {
  expect(textsIn(memo({scans: [readinessScan({answers: {}})]}))).toContain(
    'De randvoorwaarden zijn nog niet nagelopen.',
  );
});

test('costs are a sentence as long as there is no price, and a table with one', () => {
  const none = 'Er zijn nog geen prijzen ingevuld.';
  expect(textsIn(memo({formation: formation()}))).toContain(none);
  const priced = textsIn(memo({formation: formation({coach: 80_000})}));
  expect(priced).not.toContain(none);
  expect(priced.some((words) => words.startsWith('€'))).toBe(true);
});

test('headings step down one level at a time, whatever a memo is made of', () => {
  const {blocks} = memo({
    scans: [readinessScan({answers: {caseload: {telling: 'not'}}})],
    formation: formation({coach: 80_000}),
  });
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  expect(levels[0]).toBe(1);
  levels.slice(1).forEach((level, place) => expect(level - (levels[place] ?? 1)).toBeLessThan(2));
});
