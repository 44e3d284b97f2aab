import * as v from 'valibot';
import {SynonymSchema} from './synonym';

const problemsOf = (record: unknown) =>
  v.safeParse(SynonymSchema, record).issues?.map(({message}) => message) ?? [];

test.each([
  ['words that mean the same', {same: ['klantmanager', 'consulent']}],
  ['a word that leads to others', {from: 'baas', to: ['leidinggevende', 'teamleider']}],
])('takes %s', (_, record) => {
  expect(problemsOf(record)).toEqual([]);
});

test.each([
  ['a word alone', {same: ['klantmanager']}],
  ['a word twice', {same: ['baan', 'werk', 'baan']}],
  ['a word that leads nowhere', {from: 'baas', to: []}],
  ['both ways at once', {same: ['baan', 'werk'], from: 'baas', to: ['chef']}],
  ['an empty word', {same: ['baan', ' ']}],
  ['a whole sentence', {from: 'wat doe ik met een deelnemer', to: ['gesprek']}],
  ['something else', ['baan', 'werk']],
])('refuses %s, in words', (_, record) => {
  expect(problemsOf(record).join()).toMatch(/schrijf|twee keer|leeg/);
});
