import {fragments} from '@site/test/builders/findings';
import {findPlate} from './findPlate';

test.each([
  'AB-12-34',
  '12-34-AB',
  '12-AB-34',
  'AB-12-CD',
  'AB-CD-12',
  '12-AB-CD',
  '12-ABC-3',
  '1-ABC-23',
  'AB-123-C',
  'A-123-BC',
  'ABC-12-D',
  'A-12-BCD',
  '1-AB-234',
  '123-AB-4',
  'gz-123-b',
  'GZ‑123‑B',
])('finds %s', (plate) => {
  expect(fragments(findPlate, `De auto (${plate}) staat er`)).toEqual([plate]);
});

test.each(['AB12CD', '12 ab 34', '12-ab-3c'])('finds %s only behind the word kenteken', (plate) => {
  expect(fragments(findPlate, `kenteken: ${plate}.`)).toEqual([plate]);
  expect(fragments(findPlate, `in ${plate}.`)).toEqual([]);
});

test.each(['8-tot-12', '10-en-20', '2-MEI-24', '12-03-24', 'AB-12-34-56', 'WMO-AB-CD', '06-12-34'])(
  'leaves %s alone',
  (text) => {
    expect(fragments(findPlate, text)).toEqual([]);
  },
);
