import {answersTo, dimensionQuestions, questions} from '@site/test/builders/questions';
import {trendOf} from './trend';

const CONTACT = dimensionQuestions('contact', 3);
const TAAL = dimensionQuestions('taal', 3);
const attempt = (finished: string | null, point: 0 | 1 | 2, asked = CONTACT) => ({
  finished,
  questions: questions(asked),
  answers: answersTo(asked.id, point, point, point),
});
const asked = (level: string, continues: boolean) => ({kind: 'asked', level, continues});

test('attempts stand in order of the moment they were finished; an open one is left out', () => {
  const trend = trendOf([
    attempt('2026-11-02T10:00:00.000Z', 2),
    attempt(null, 1),
    attempt('2026-03-01T10:00:00.000Z', 0),
    // Half past nine in Amsterdam is before ten in London, whatever the letters say.
    attempt('2026-11-02T10:30:00.000+01:00', 1),
  ]);
  expect(trend).toEqual({
    moments: [
      '2026-03-01T10:00:00.000Z',
      '2026-11-02T10:30:00.000+01:00',
      '2026-11-02T10:00:00.000Z',
    ],
    rows: [
      {
        dimension: 'contact',
        name: 'CONTACT',
        points: [asked('beginning', false), asked('underway', true), asked('solid', true)],
        change: 'up',
      },
    ],
  });
});

test('other questions break the line, and only what comes after is compared', () => {
  const {rows} = trendOf([
    attempt('2026-01-01T10:00:00.000Z', 2),
    attempt('2026-02-01T10:00:00.000Z', 1, dimensionQuestions('contact', 4)),
    attempt('2026-03-01T10:00:00.000Z', 1, dimensionQuestions('contact', 4)),
  ]);
  expect(rows[0]).toMatchObject({
    points: [asked('solid', false), asked('underway', false), asked('underway', true)],
    change: 'same',
  });
});

test('a dimension that is no longer asked stays, after those that are', () => {
  const {rows} = trendOf([
    attempt('2026-01-01T10:00:00.000Z', 2, TAAL),
    attempt('2026-02-01T10:00:00.000Z', 2, CONTACT),
  ]);
  expect(rows).toEqual([
    {
      dimension: 'contact',
      name: 'CONTACT',
      points: [{kind: 'not-asked'}, asked('solid', false)],
      change: 'not-comparable',
    },
    {
      dimension: 'taal',
      name: 'TAAL',
      points: [asked('solid', false), {kind: 'not-asked'}],
      change: 'not-comparable',
    },
  ]);
});

test('without a finished attempt there is nothing', () => {
  expect(trendOf([attempt(null, 2)])).toEqual({moments: [], rows: []});
});
