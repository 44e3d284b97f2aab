import {compareNews, type Dated} from './order';

const post = (title: string, event?: string, date = '2026-11-22'): Dated => ({title, event, date});

const sorted = (...posts: Dated[]) => posts.toSorted(compareNews).map(({title}) => title);

test('puts news before what looks back, whatever the dates', () => {
  expect(sorted(post('terug', '2027-01-01'), post('nieuws'))).toEqual(['nieuws', 'terug']);
});

test('puts the newest news on top', () => {
  const older = post('ouder', undefined, '2026-01-31');
  expect(sorted(older, post('nieuwer'))).toEqual(['nieuwer', 'ouder']);
});

test('puts the latest event on top, a month below its days and a year below its months', () => {
  expect(
    sorted(
      post('jaar', '2020'),
      post('maand', '2020-01'),
      post('dag', '2020-01-07'),
      post('later', '2021'),
    ),
  ).toEqual(['later', 'dag', 'maand', 'jaar']);
});

test('orders what happened on one day by title', () => {
  expect(sorted(post('B', '2020-06-18'), post('A', '2020-06-18'))).toEqual(['A', 'B']);
});
