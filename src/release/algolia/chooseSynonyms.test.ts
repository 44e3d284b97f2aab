import {searchRecord} from '@site/test/builders/searchRecord';
import {chooseSynonyms, describeLeft} from './chooseSynonyms';

const records = [searchRecord({content: 'Bel de coach, en vraag om hulp.'})];
const many = (count: number) =>
  Array.from({length: count}, (_, at) => ({from: `woord${at}`, to: ['coach']}));

test('leaves out what leads to nothing that is there', () => {
  const chosen = chooseSynonyms(records, [
    {from: 'mentor', to: ['coach']},
    {from: 'rijwiel', to: ['fiets']},
  ]);
  expect(chosen).toEqual({sent: [{from: 'mentor', to: ['coach']}], left: 0});
  expect(describeLeft(chosen)).toEqual([]);
});

test('leaves the end of the list when there are more than Algolia takes, and says so', () => {
  const chosen = chooseSynonyms(records, many(1003));
  expect(chosen.sent).toEqual(many(1000));
  expect(chosen.left).toBe(3);
  expect(describeLeft(chosen).join()).toContain('Niet verstuurd: 3,');
});
