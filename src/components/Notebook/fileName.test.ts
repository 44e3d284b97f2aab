import {fileName} from './fileName';
import {localDay} from './localDay';

test.each([
  ['Zelfbeoordeling van 22 november 2026', 'zelfbeoordeling-van-22-november-2026-2026-11-22.json'],
  ['Café / één?', 'cafe-een-2026-11-22.json'],
  ['../../etc', 'etc-2026-11-22.json'],
  ['', 'werkmap-2026-11-22.json'],
  ['…', 'werkmap-2026-11-22.json'],
])('%s becomes a name that every device takes', (title, name) => {
  expect(fileName(title, '2026-11-22')).toBe(name);
});

test('a long title is cut short', () => {
  expect(fileName('a'.repeat(200), '2026-11-22', 'csv')).toBe(`${'a'.repeat(60)}-2026-11-22.csv`);
});

test('the day is that of the reader, with two digits each', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
