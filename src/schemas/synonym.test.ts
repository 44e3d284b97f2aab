import fs from 'node:fs';
import * as v from 'valibot';
import {parse} from 'yaml';
import {SynonymSchema} from './synonym';

test.each([[{same: ['baan', 'job']}], [{from: 'baas', to: ['teamleider']}]])(
  'takes %j',
  (entry) => {
    expect(v.parse(SynonymSchema, entry)).toEqual(entry);
  },
);

test.each([[{same: ['baan']}], [{from: 'baas', to: []}], [{from: 'baas'}], [{same: ['a', '']}]])(
  'refuses %j',
  (entry) => {
    expect(v.is(SynonymSchema, entry)).toBe(false);
  },
);

test('takes the list of this site', () => {
  const list: unknown = parse(fs.readFileSync('data/synonyms.yaml', 'utf8'));
  expect(v.is(v.array(SynonymSchema), list)).toBe(true);
});
