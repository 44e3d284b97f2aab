import {fragments} from '@site/test/builders/findings';
import {findPhone} from './findPhone';

test.each([
  '06-12345678',
  '06 12345678',
  '0612345678',
  '06 12 34 56 78',
  '06.12.34.56.78',
  '06 – 1234 5678',
  '+31612345678',
  '+31 6 12345678',
  '+31 (0)6 12 34 56 78',
  '0031 6 12345678',
  '(020) 123 45 67',
  '020-1234567',
  '071-5123456',
  '071 512 34 56',
  '0172-123456',
  '+31 71 512 34 56',
  '088 123 45 67',
  '0800-1234',
  '0900 1234567',
  '+32 475 12 34 56',
])('finds %s whole', (number) => {
  expect(fragments(findPhone, `Bel ${number}, na vijven.`)).toEqual([number]);
});

test.each([
  'ordernummer 0612345678',
  'zaak 06-12345678',
  'op 06-12-2024 12:00 uur',
  'op 02-03-2024 10:30',
  'op 06-12-2024 12 uur',
  'maandag 0900-1700',
  '01 02 03 04 05',
  '061234567',
  '06123456789',
  'rij 1-0612345678',
  '€ 1.234,56',
  '112',
])('leaves %s alone', (text) => {
  expect(fragments(findPhone, text)).toEqual([]);
});
