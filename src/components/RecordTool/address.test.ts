import {hashOf, placeOf} from './address';

test('no hash is the start', () => {
  expect(placeOf('')).toEqual({kind: 'start'});
  expect(placeOf('#')).toEqual({kind: 'start'});
});

test('a place in a record is read back as it was written', () => {
  expect(placeOf(hashOf('a1b2'))).toEqual({kind: 'record', record: 'a1b2', at: undefined});
  for (const at of ['contact-houden', 'beeld']) {
    expect(placeOf(hashOf('a1b2', at))).toEqual({kind: 'record', record: 'a1b2', at});
  }
});

test.each(['#lees-verder', '#deel=beeld', '#stuk=', '#stuk=&deel=beeld', '#%'])(
  '%s is something else on the page, and no place in the tool',
  (hash) => {
    expect(placeOf(hash)).toBeUndefined();
  },
);
