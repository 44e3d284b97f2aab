import * as fc from 'fast-check';
import * as v from 'valibot';
import {ClockSchema} from '../../schemas/clock';
import {clockText, secondsOf} from './clock';

const DAY = 86_400;

test.each([
  [0, '0:00'],
  [7, '0:07'],
  [59.99, '0:59'],
  [60, '1:00'],
  [725, '12:05'],
  [3599, '59:59'],
  [3600, '1:00:00'],
  [3723, '1:02:03'],
  [DAY, '24:00:00'],
])('%s seconds are shown as %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});

test.each([-1, Number.NaN, Infinity, -Infinity, -0])(
  '%s is no moment, and shown as 0:00',
  (value) => {
    expect(clockText(value)).toBe('0:00');
  },
);

test.each([
  ['0', 0],
  ['83', 83],
  ['83s', 83],
  ['1:23', 83],
  ['01:23', 83],
  ['1m23s', 83],
  ['2m', 120],
  ['1h', 3600],
  ['1h3s', 3603],
  ['1h2m3s', 3723],
  ['1:02:03', 3723],
  ['86400', DAY],
  ['24:00:00', DAY],
])('%s asks for second %s', (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds);
});

test.each([
  '',
  ' ',
  '-5',
  '-1:00',
  '1:-5',
  'NaN',
  'Infinity',
  '1e3',
  '0x10',
  '83.5',
  '+83',
  ' 83',
  '83 ',
  '86401',
  '24:00:01',
  '25h',
  '999999999999',
  ':',
  '1:',
  ':23',
  '1:2:3:4',
  'h',
  'ms',
  's1m',
  '1s2m',
  '__proto__',
  'constructor',
  '<script>',
  '８３',
  '83\n',
])('%j asks for nothing', (text) => {
  expect(secondsOf(text)).toBeUndefined();
});

const moment = fc.integer({min: 0, max: DAY});

test('what the clock shows leads back to the same second, in an address and in data/', () => {
  fc.assert(
    fc.property(moment, (seconds) => {
      expect(secondsOf(clockText(seconds))).toBe(seconds);
      expect(v.parse(ClockSchema, clockText(seconds))).toBe(seconds);
    }),
  );
});

test('whatever an address says: it gives nothing, or a whole second of a day', () => {
  const letters = fc.constantFrom(...'0123456789:hms-.e '.split(''));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({unit: letters, maxLength: 9})), (text) => {
      const seconds = secondsOf(text) ?? 0;
      expect(Number.isInteger(seconds)).toBe(true);
      expect(seconds).toBeGreaterThanOrEqual(0);
      expect(seconds).toBeLessThanOrEqual(DAY);
    }),
    {numRuns: 5000},
  );
});
