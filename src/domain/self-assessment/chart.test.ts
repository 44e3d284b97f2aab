import {colleagueChart, earlierChart, ownChart, valueOf} from './chart';

const A = {dimension: 'a', name: 'A'};

test('one profile is one series', () => {
  const row = {...A, level: 'solid', answered: 3, none: 0, items: 3} as const;
  expect(ownChart([row])).toEqual({
    series: ['own'],
    rows: [{id: 'a', name: 'A', values: [{series: 'own', level: 'solid'}]}],
  });
});

test('what was asked otherwise the last time has no earlier value', () => {
  const chart = earlierChart([
    {...A, before: 'beginning', now: 'solid', change: 'up'},
    {...A, before: undefined, now: 'solid', change: 'not-comparable'},
  ]);
  expect(chart.series).toEqual(['own', 'earlier']);
  expect(chart.rows.map((row) => valueOf(row, 'earlier'))).toEqual(['beginning', undefined]);
  expect(chart.rows.map((row) => valueOf(row, 'own'))).toEqual(['solid', 'solid']);
});

test('a colleague stands beside the own view', () => {
  const chart = colleagueChart([
    {
      ...A,
      own: 'solid',
      colleague: 'underway',
      difference: 'colleague-saw-less',
      items: [],
      starters: [],
    },
  ]);
  expect(chart.series).toEqual(['own', 'colleague']);
  expect(chart.rows.map((row) => [valueOf(row, 'own'), valueOf(row, 'colleague')])).toEqual([
    ['solid', 'underway'],
  ]);
});
