import {countVerdicts} from './countVerdicts';

test('counts each verdict, also those that do not occur', () => {
  expect(countVerdicts([{verdict: 'new'}, {verdict: 'refused'}, {verdict: 'new'}])).toEqual({
    new: 2,
    newer: 0,
    joined: 0,
    conflict: 0,
    same: 0,
    older: 0,
    refused: 1,
  });
});
