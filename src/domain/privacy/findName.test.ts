import {fragments} from '@site/test/builders/findings';
import {findName} from './findName';

test.each([
  'mevrouw Jansen',
  'Mevr. De Wit',
  'dhr. J. van den Berg',
  'mw Yıldız',
  'de heer El Voorbeeld',
  "mw. 't Hart",
  'meneer Jansen-de Wit',
  'familie Jansen',
  'juf Jansen',
])('finds %s', (name) => {
  expect(fragments(findName, `Ik sprak ${name} over werk.`)).toEqual([name]);
});

test.each([
  'mevrouw A. Ze kwam',
  'Mevrouw Ik kwam',
  'meneer X kwam',
  'Dag mevrouw. Morgen',
  'mevrouw vertelt',
  'meneer de Voorzitter',
  'Plan van Aanpak',
])('leaves %s alone', (text) => {
  expect(fragments(findName, text)).toEqual([]);
});
