/** What stands in a calendar file. It goes to others: no question and no names belong in it. */
export type CalendarEvent = {
  /** The same for ever, so that a second file changes the first appointment. */
  uid: string;
  /** Moments, in milliseconds since 1970. */
  made: number;
  start: number;
  end: number;
  title: string;
  /** Empty when nobody said where. */
  place: string;
  /** One line for each part. */
  lines: readonly string[];
};

/** Octets of one line at most (RFC 5545, 3.1). */
const LINE_MAX = 75;

const encoder = new TextEncoder();

/**
 * A calendar with one appointment, as RFC 5545 has it. Times are in UTC, so that both clock changes and
 * a device in another country come out right.
 */
export function calendarFile({uid, made, start, end, title, place, lines}: CalendarEvent): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gezien en Gehoord//Intervisie//NL',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(made)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place.trim() === '' ? [] : [`LOCATION:${escaped(place)}`]),
    `DESCRIPTION:${escaped(lines.join('\n'))}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('');
}

/** As 20261123T093000Z. */
const utc = (moment: number) => new Date(moment).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');

/** RFC 5545, 3.3.11. Other control characters may not stand in a text at all. */
const escaped = (text: string) =>
  text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`)
    // eslint-disable-next-line no-control-regex -- these are what has to go
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

/** A line in pieces of at most 75 octets, never through a character; each next one begins with a space. */
function folded(line: string): string[] {
  const pieces = [''];
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_MAX) {
      pieces.push(' ');
      octets = 1;
    }
    pieces.push(`${pieces.pop() ?? ''}${character}`);
    octets += size;
  }
  return pieces;
}
