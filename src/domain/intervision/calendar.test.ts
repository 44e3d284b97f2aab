import * as fc from 'fast-check';
import ICAL from 'ical.js';
import {momentAt} from '../time/amsterdam';
import {calendarFile, type CalendarEvent} from './calendar';

const EVENT: CalendarEvent = {
  uid: 'a1@gezien-en-gehoord',
  made: Date.UTC(2026, 10, 23, 9),
  start: momentAt({day: '2026-12-03', time: '13:30'}),
  end: momentAt({day: '2026-12-03', time: '15:00'}),
  title: 'Intervisie',
  place: 'Buurthuis, zaal 2; achter de bar',
  lines: ['13:30 Terugkijken', '13:35 Vragen'],
};

/** What a second program reads in the file. */
function read(event: CalendarEvent) {
  const parsed = new ICAL.Component(ICAL.parse(calendarFile(event)));
  const found = new ICAL.Event(parsed.getFirstSubcomponent('vevent') ?? undefined);
  return {
    uid: found.uid,
    start: found.startDate.toJSDate().getTime(),
    end: found.endDate.toJSDate().getTime(),
    title: found.summary,
    place: found.location,
    text: found.description,
  };
}

test('another program reads the appointment as it was meant', () => {
  expect(read(EVENT)).toEqual({
    uid: EVENT.uid,
    start: Date.UTC(2026, 11, 3, 12, 30),
    end: Date.UTC(2026, 11, 3, 14),
    title: 'Intervisie',
    place: 'Buurthuis, zaal 2; achter de bar',
    text: '13:30 Terugkijken\n13:35 Vragen',
  });
});

test.each([
  ['across the change to winter time', '2026-10-25', '01:30', Date.UTC(2026, 9, 24, 23, 30)],
  ['in the hour that comes twice', '2026-10-25', '02:30', Date.UTC(2026, 9, 25, 0, 30)],
  ['after the change to winter time', '2026-10-25', '10:00', Date.UTC(2026, 9, 25, 9)],
  ['across the change to summer time', '2027-03-28', '01:30', Date.UTC(2027, 2, 28, 0, 30)],
  ['in the hour that is left out', '2027-03-28', '02:30', Date.UTC(2027, 2, 28, 1, 30)],
  ['after the change to summer time', '2027-03-28', '10:00', Date.UTC(2027, 2, 28, 8)],
])(
  '%s it begins at the right moment, and takes as long as it takes',
  (_what, day, time, begins) => {
    const start = momentAt({day, time});
    const found = read({...EVENT, start, end: start + 120 * 60_000});
    expect([found.start, found.end - found.start]).toEqual([begins, 7_200_000]);
  },
);

test('without a place none is named', () => {
  expect(calendarFile({...EVENT, place: ' '})).not.toContain('LOCATION');
});

test('any text comes through another program as it was, in lines of 75 octets at most', () => {
  // No control characters but the line end, which a field of one line does not hold.
  const text = fc.string({unit: 'grapheme', maxLength: 300}).filter((one) => !/\p{Cc}/u.test(one));
  fc.assert(
    fc.property(text, fc.array(text, {maxLength: 5}), (title, lines) => {
      const event = {...EVENT, title, lines};
      const found = read(event);
      expect([found.title, found.text]).toEqual([title, lines.join('\n')]);
      for (const line of calendarFile(event).split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }
    }),
    {seed: 9},
  );
});
