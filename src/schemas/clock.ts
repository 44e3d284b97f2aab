import * as v from 'valibot';

const CLOCK = /^(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)$/;

/**
 * A moment in a recording, or its length, as a clock shows it: 0:07, 12:05 or 1:02:03.
 * Becomes whole seconds from the start.
 */
export const ClockSchema = v.pipe(
  v.string('zet aanhalingstekens om de tijd, zoals "12:05"'),
  v.regex(CLOCK, 'schrijf de tijd als 0:07, 12:05 of 1:02:03'),
  v.transform((text) => text.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0)),
);
