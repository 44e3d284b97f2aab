import {fragments} from '@site/test/builders/findings';
import {findIban, passesMod97} from './findIban';

test.each([
  'NL91ABNA0417164300',
  'NL91 ABNA 0417 1643 00',
  'nl91 abna 0417 1643 00',
  'NL91.ABNA.0417.1643.00',
  'BE68 5390 0754 7034',
  'DE89 3704 0044 0532 0130 00',
])('finds %s and not the words behind it', (iban) => {
  expect(fragments(findIban, `Op ${iban} en dan verder`)).toEqual([iban]);
});

test.each([
  ['one digit is wrong', 'NL92ABNA0417164300'],
  ['it goes on', 'NL91ABNA04171643001'],
  ['it stops', 'NL91ABNA04171643'],
  ['no country has it', 'QQ91ABNA0417164300'],
])('is none when %s', (_, text) => {
  expect(fragments(findIban, text)).toEqual([]);
});

test('the rest by 97 is one', () => {
  expect(passesMod97('NL91ABNA0417164300')).toBe(true);
  expect(passesMod97('NL91ABNA0417164301')).toBe(false);
});
