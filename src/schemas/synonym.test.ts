import {complaints} from '@site/test/builders/complaints';
import {SynonymSchema} from './synonym';

test.each([{same: ['consulent', 'klantmanager']}, {from: 'baas', to: ['leidinggevende']}])(
  'takes %o',
  (entry) => {
    expect(complaints(SynonymSchema, entry)).toEqual([]);
  },
);

test.each([
  {same: ['consulent']},
  {from: 'baas'},
  {from: 'baas', to: []},
  {from: '', to: ['leidinggevende']},
  {same: ['consulent', 'klantmanager'], to: ['coach']},
])('refuses %o', (entry) => {
  expect(complaints(SynonymSchema, entry)).not.toEqual([]);
});
