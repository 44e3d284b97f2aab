import {fragments} from '@site/test/builders/findings';
import {findAddress} from './findAddress';

test.each([
  '1015 AA',
  '1015AA',
  '1015aa',
  '1015 AA 12',
  '1015AA-12',
  '1015 AA, nr. 12',
  '1015\u00a0AA 12 bis',
  'Keizersgracht 12, 1015 AA',
  'Keizersgracht 12-3\n1015 AA',
  'Laan van Voorbeeld 12, 1015 AA',
  'Kerkstraat 12',
  'Kerkstraat nr. 12',
  'Schoolstraat 12',
  'Dorpsplein 3',
  '1234 ab',
  'Burgemeester de Wittelaan 12a',
  '1e Oosterstraat 5',
  'kerkstraat 12, 1015 aa',
])('finds %s as one address', (address) => {
  expect(fragments(findAddress, `Jansen, ${address}`)).toEqual([address]);
});

test('a city behind it makes small letters and a year a postcode', () => {
  expect(fragments(findAddress, 'in 1015 aa Amsterdam')).toEqual(['1015 aa']);
  expect(fragments(findAddress, 'Dorpsweg 3, 2024 WW Haarlem')).toEqual(['Dorpsweg 3, 2024 WW']);
});

test.each([
  '1012MB',
  '2048 GB',
  '1500 KB',
  '1500 km',
  '1500km',
  '1015 SA',
  '1015 SD',
  '1015 SS',
  '2000 op een rij',
  'in 2024 WW gekregen',
  '2024 WW-uitkering',
  'artikel 1401 BW',
  '€ 1500 PM',
  'Postbus 9100, 2300 PC Leiden',
  'Leerpad 3',
  'schoolplein 4 kinderen',
  'onderweg 3.',
  'Kerkstraat 14:00',
  'Kerkstraat 12-03-2024',
  'Kerkstraat 10 uur',
  'Stationsplein 2024',
])('leaves %s alone', (text) => {
  expect(fragments(findAddress, text)).toEqual([]);
});
