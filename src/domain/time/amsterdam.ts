const ZONE = 'Europe/Amsterdam';
const DAY = 24 * 60 * 60 * 1000;

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What the clock in the Netherlands says at a moment. */
export type Clock = {
  /** As 2026-11-23. */
  day: string;
  /** As 09:30. */
  time: string;
};

/** @param moment in milliseconds since 1970 */
export function clockAt(moment: number): Clock {
  const parts = new Map(CLOCK.formatToParts(moment).map(({type, value}) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/**
 * The moment at which the clock in the Netherlands says this, in milliseconds since 1970. In the hour
 * that comes twice in autumn it is the first of the two; a time in the hour that spring leaves out is
 * counted on from before, as RFC 5545 (3.3.5) has it.
 *
 * @param day as 2026-11-23
 * @param time as 09:30
 */
export function momentAt({day, time}: Clock): number {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const before = asUtc - offsetAt(asUtc - DAY);
  const after = asUtc - offsetAt(asUtc + DAY);
  const says = (moment: number) => {
    const clock = clockAt(moment);
    return clock.day === day && clock.time === time;
  };
  return says(before) || !says(after) ? before : after;
}

/** How far the clock in the Netherlands is ahead of UTC at a whole minute, in milliseconds. */
function offsetAt(moment: number): number {
  const {day, time} = clockAt(moment);
  return Date.parse(`${day}T${time}:00Z`) - moment;
}
