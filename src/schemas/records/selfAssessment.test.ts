import {testQuestions} from '@site/test/builders/work';
import * as v from 'valibot';
import {SelfAssessmentSchema} from './selfAssessment';
import {FIELD_MAX} from './text';

const DATA = {questions: testQuestions(), answers: {}, moments: {}, finished: null, focus: null};

const accepts = (changes: object) => v.is(SelfAssessmentSchema, {...DATA, ...changes});

test.each<[string, object]>([
  ['nothing filled in', {}],
  ['every answer there is', {answers: {a: 0, b: 1, c: 2, d: 3, e: 'none'}}],
  ['a long moment', {moments: {een: 'm'.repeat(FIELD_MAX)}}],
  ['a moment with anything in it', {moments: {een: '<b>\n\u0000\u{1F642} مرحبا \ud800'}}],
  ['a day on which it was finished', {finished: '2026-11-22T13:05:00.000Z'}],
  [
    'one thing to work at',
    {focus: {dimension: 'een', intention: 'Ik tel.', lookBack: '2026-12-06'}},
  ],
  ['a focus without anything in it', {focus: {dimension: null, intention: '', lookBack: null}}],
])('%s is accepted', (_, changes) => {
  expect(accepts(changes)).toBe(true);
});

test.each<[string, object]>([
  ['an answer that is not there', {answers: {a: 4}}],
  ['an answer in words', {answers: {a: '3'}}],
  ['an answer that is nothing', {answers: {a: null}}],
  ['half an answer', {answers: {a: 1.5}}],
  ['answers in words', {answers: 'geen'}],
  ['a moment too long', {moments: {een: 'm'.repeat(FIELD_MAX + 1)}}],
  ['a moment that is no text', {moments: {een: {toString: 'x'}}}],
  ['a moment of a dimension with a strange name', {moments: {'<b>': 'x'}}],
  ['not knowing whether it was finished', {finished: undefined}],
  ['a day without a time', {finished: '2026-11-22'}],
  ['questions it does not have', {questions: null}],
  ['a day to look back in words', {focus: {dimension: null, intention: '', lookBack: 'morgen'}}],
  ['more than we know', {score: 3}],
])('%s is refused', (_, changes) => {
  expect(accepts(changes)).toBe(false);
});

test('what was written comes out as it went in', () => {
  const moments = {een: '  Regel.\r\n\tEn nog een. \u00a0'};
  expect(v.parse(SelfAssessmentSchema, {...DATA, moments}).moments).toEqual(moments);
});
