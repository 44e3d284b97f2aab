import {fragments} from '@site/test/builders/findings';
import {findBirthDate} from './findBirthDate';

test.each([
  ['geb. 12-03-1971', '12-03-1971'],
  ['geboren op 12 maart 1971 te Delft', '12 maart 1971'],
  ['Geboortedatum: 1971-03-12', '1971-03-12'],
  ['Geboortedatum:\n12/3/1971', '12/3/1971'],
  ['geb.datum 12.03.71', '12.03.71'],
  ["(geb. 12-3-'71)", "12-3-'71"],
  ["geb. '71", "'71"],
  ['geb. 1971', '1971'],
  ['geb. 12031971', '12031971'],
  ['jarig op 3 mei 1980', '3 mei 1980'],
  ['Op 12 mrt. 1971 is zij geboren.', '12 mrt. 1971'],
  ['12-03-1971 (geboortedatum)', '12-03-1971'],
])('in %s finds %s', (text, date) => {
  expect(fragments(findBirthDate, text)).toEqual([date]);
});

test.each([
  'Gesprek op 12-03-2024 over werk',
  'Wet van 1 januari 2004',
  'Ze is jarig. Afspraak op 12-03-2024.',
  'Ze is jarig, afspraak op 12-03-2024',
  'geboorteverlof vanaf 12-03-2024',
  'geboren in een dorp',
  'Op 14-05-2024 vertelde ze over haar verjaardag',
  'pasgeboren, 12-03-2024',
  'geb. 3, kamer 12',
  'geboren op 45-13-1971',
])('leaves %s alone', (text) => {
  expect(fragments(findBirthDate, text)).toEqual([]);
});

test('of two dates only the one near the word counts', () => {
  expect(fragments(findBirthDate, 'geb. 12-03-1971, gesprek 14-05-2024')).toEqual(['12-03-1971']);
});
