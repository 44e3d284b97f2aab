import {searchRecord} from '@site/test/builders/searchRecord';
import {MOST_BYTES, surveyRecords} from './surveyRecords';

/** A record of exactly so many bytes. */
function recordOf(objectID: string, bytes: number) {
  const empty = JSON.stringify(searchRecord({objectID, content: ''})).length;
  return searchRecord({objectID, content: 'a'.repeat(bytes - empty)});
}

test('counts each kind and type, the most frequent first', () => {
  const survey = surveyRecords([
    searchRecord({objectID: 'a', kind: 'kaart', type: 'lvl1'}),
    searchRecord({objectID: 'b', kind: 'uitleg', type: 'content'}),
    searchRecord({objectID: 'c', kind: 'uitleg', type: 'content'}),
  ]);
  expect(survey.total).toBe(3);
  expect(survey.perKind).toEqual([
    ['uitleg', 2],
    ['kaart', 1],
  ]);
  expect(survey.perType).toEqual([
    ['content', 2],
    ['lvl1', 1],
  ]);
});

test('names the largest record, by its bytes', () => {
  const survey = surveyRecords([recordOf('a', 900), recordOf('b', 1200), recordOf('c', 800)]);
  expect(survey.largest).toEqual({objectID: 'b', bytes: 1200});
});

test('a record of just the most bytes may go, and of one more may not', () => {
  const survey = surveyRecords([recordOf('just', MOST_BYTES), recordOf('more', MOST_BYTES + 1)]);
  expect(survey.tooBig).toEqual([{objectID: 'more', bytes: MOST_BYTES + 1}]);
});

test('a letter with an accent counts for the two bytes it takes', () => {
  const plain = surveyRecords([searchRecord({content: 'e'})]).largest;
  const accent = surveyRecords([searchRecord({content: 'é'})]).largest;
  expect((accent?.bytes ?? 0) - (plain?.bytes ?? 0)).toBe(1);
});

test('names what more than one record is called', () => {
  const records = ['a', 'b', 'a'].map((objectID) => searchRecord({objectID}));
  expect(surveyRecords(records).doubled).toEqual(['a']);
});

test('of no records nothing is the largest', () => {
  expect(surveyRecords([])).toEqual({total: 0, perKind: [], perType: [], tooBig: [], doubled: []});
});
