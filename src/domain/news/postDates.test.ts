import {postDates} from './postDates';

const DATE = '2026-11-22T00:00:00.000Z';

test('keeps of the day of writing only the day', () => {
  expect(postDates({date: DATE, frontMatter: {}})).toEqual({date: '2026-11-22'});
});

test('has no event at all for news, not even an empty one', () => {
  expect(Object.keys(postDates({date: DATE, frontMatter: {title: 'Nieuws'}}))).toEqual(['date']);
});

test.each(['2020', '2018-11', '2020-01-07'])('hands over the event %s as it is', (event) => {
  expect(postDates({date: DATE, frontMatter: {event}})).toEqual({date: '2026-11-22', event});
});
