import * as fc from 'fast-check';
import {clockAt, momentAt} from './amsterdam';

test.each([
  ['in winter', '2026-12-03', '13:30', '2026-12-03T12:30:00.000Z'],
  ['in summer', '2026-07-03', '13:30', '2026-07-03T11:30:00.000Z'],
  ['just before the hour that comes twice', '2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
  ['the first time that it is this late', '2026-10-25', '02:00', '2026-10-25T00:00:00.000Z'],
  ['just after that hour', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ['just before the hour that is left out', '2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
  ['in that hour, counted on from before', '2027-03-28', '02:15', '2027-03-28T01:15:00.000Z'],
  ['just after it', '2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
])('%s: %s %s is %s', (_when, day, time, moment) => {
  expect(new Date(momentAt({day, time})).toISOString()).toBe(moment);
});

test('what the clock says at a moment leads back to that moment, but in the second of two equal hours', () => {
  const minute = fc.integer({min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000});
  fc.assert(
    fc.property(minute, (number) => {
      const moment = number * 60_000;
      expect([moment, moment - 3_600_000]).toContain(momentAt(clockAt(moment)));
      expect(clockAt(momentAt(clockAt(moment)))).toEqual(clockAt(moment));
    }),
    {seed: 9, numRuns: 2000},
  );
});
