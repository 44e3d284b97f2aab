import {render, screen} from '@testing-library/react';
import * as fc from 'fast-check';
import {LEVELS, type Level} from '@site/src/domain/self-assessment/level';
import type {Trend, TrendPoint} from '@site/src/domain/self-assessment/trend';
import TrendChart from './index';

const asked = (level: Level, continues = true): TrendPoint => ({kind: 'asked', level, continues});
const MOMENTS = [
  '2025-03-02T10:00:00.000Z',
  '2026-01-20T10:00:00.000Z',
  '2026-11-22T10:00:00.000Z',
];
const TREND: Trend = {
  moments: MOMENTS,
  rows: [
    {
      dimension: 'a',
      name: 'A',
      points: [asked('beginning', false), asked('underway'), asked('solid')],
      change: 'up',
    },
    {
      dimension: 'b',
      name: 'B',
      points: [{kind: 'not-asked'}, asked('solid', false), asked('underway')],
      change: 'down',
    },
    {
      dimension: 'c',
      name: 'C',
      points: [asked('solid', false), asked('unknown'), asked('solid')],
      change: 'same',
    },
  ],
};

test('the table stands open, a column for each day and a word in each cell', () => {
  render(<TrendChart trend={TREND} />);
  expect(screen.getAllByRole('columnheader').map(({textContent}) => textContent)).toEqual([
    'Onderdeel',
    '2 mrt 2025',
    '20 jan 2026',
    '22 nov 2026',
  ]);
  expect(screen.getAllByRole('row').map(({textContent}) => textContent)).toEqual([
    expect.any(String),
    'Abeginnendop wegstevig',
    'Bandere vragenstevigop weg',
    'Cstevigte weinig antwoordenstevig',
  ]);
  expect(screen.queryByRole('group', {name: 'Bekijk als tabel'})).toBeNull();
});

test('the drawing is named after what went up and down', () => {
  render(<TrendChart trend={TREND} />);
  expect(screen.getByRole('img')).toHaveAccessibleName(
    'Elke keer dat je invulde Hoger dan in het begin: ‘A’. Lager dan in het begin: ‘B’.',
  );
});

test('after one attempt it says when there will be something to see', () => {
  const [row] = TREND.rows;
  const rows = [{...row!, points: row!.points.slice(0, 1), change: 'not-comparable' as const}];
  render(<TrendChart trend={{moments: MOMENTS.slice(0, 1), rows}} />);
  expect(screen.getByText(/^Vul de vragen later nog eens in\./)).toBeVisible();
});

test('says so when no two attempts can be compared', () => {
  const rows = TREND.rows.map((row) => ({...row, change: 'not-comparable' as const}));
  render(<TrendChart trend={{moments: MOMENTS, rows}} />);
  expect(screen.getByText(/^Deze keren zijn niet te vergelijken/)).toBeVisible();
});

test('says so when nothing went up or down', () => {
  const rows = TREND.rows.map((row) => ({...row, change: 'same' as const}));
  render(<TrendChart trend={{moments: MOMENTS, rows}} />);
  expect(screen.getByText('Niets staat hoger of lager dan in het begin.')).toBeVisible();
});

test('a line runs only between two known levels that were asked in the same way', () => {
  const {container} = render(<TrendChart trend={TREND} />);
  const lines = [...container.querySelectorAll('.steps .line')].map(
    (line) => (line.getAttribute('d') ?? '').split('L').length - 1,
  );
  expect(lines).toEqual([2, 1, 0]);
});

// The heights of the drawing, from the lane of what is not known upwards.
const WORD_AT = new Map([
  [82, 'te weinig antwoorden'],
  [58, 'beginnend'],
  [34, 'op weg'],
  [10, 'stevig'],
]);

/** What the marks of a row say, from left to right. */
const drawn = (row: Element) =>
  [...row.querySelectorAll('.mark, .cross')].map((mark) =>
    WORD_AT.get(
      mark.tagName === 'circle'
        ? Number(mark.getAttribute('cy'))
        : Number(/^M\S+ (\S+?)l/.exec(mark.getAttribute('d') ?? '')?.[1]) + 4,
    ),
  );

test('the marks say what the table says, with an empty place for what was not asked', () => {
  const point = fc.oneof(
    fc.constant<TrendPoint>({kind: 'not-asked'}),
    fc.constantFrom(...LEVELS).map((level) => asked(level)),
  );
  fc.assert(
    fc.property(fc.array(point, {minLength: 1, maxLength: 20}), (points) => {
      const trend: Trend = {
        moments: points.map((_, index) => `20${10 + index}-01-01T10:00:00.000Z`),
        rows: [{dimension: 'a', name: 'A', points, change: 'same'}],
      };
      const {container, unmount} = render(<TrendChart trend={trend} />);
      const words = [...container.querySelectorAll('td')].map((cell) => cell.textContent);
      expect(words).toHaveLength(points.length);
      expect(drawn(container)).toEqual(words.filter((word) => word !== 'andere vragen'));
      unmount();
    }),
    {numRuns: 40, seed: 20},
  );
});
