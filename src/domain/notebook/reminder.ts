/** What a reminder to save a file is decided by; moments as ISO text. */
export type ReminderFacts = {
  now: string;
  /** When each record was last changed. */
  updated: readonly string[];
  /** When the last file with everything was saved. */
  lastFile: string | undefined;
  /** When a reader last said 'not now'. */
  snoozed: string | undefined;
  /** Safari clears what a site keeps after seven days without a visit. */
  clearsAfterAWeek: boolean;
};

/**
 * Whether to remind, and why.
 *
 * - `never`: there is work, and no file of it yet
 * - `many`: ten records or more changed since the last file
 * - `long`: something changed, and the last file is old
 */
export type Reminder = 'none' | 'never' | 'many' | 'long';

const DAY = 24 * 60 * 60 * 1000;

/** Changed records that are worth a new file at once. */
const MANY = 10;

/** Days after which work without a newer file is worth a reminder; shorter where a week is the end. */
const LONG = {usual: 14, clearsAfterAWeek: 5};

const SNOOZE = 7;

/** Whether it is time to save a file; decided by days, so a clock that is an hour off changes nothing. */
export function reminderOf(facts: ReminderFacts): Reminder {
  const {now, updated, lastFile, snoozed, clearsAfterAWeek} = facts;
  if (snoozed !== undefined && daysBetween(snoozed, now) < SNOOZE) {
    return 'none';
  }
  const changed = updated.filter((moment) => lastFile === undefined || moment > lastFile);
  const oldest = changed.toSorted()[0];
  if (oldest === undefined) {
    return 'none';
  }
  if (changed.length >= MANY) {
    return 'many';
  }
  const limit = clearsAfterAWeek ? LONG.clearsAfterAWeek : LONG.usual;
  if (daysBetween(oldest, now) < limit) {
    return 'none';
  }
  return lastFile === undefined ? 'never' : 'long';
}

/** Days from one moment to another, with a fraction; 0 when the clock went back. */
const daysBetween = (from: string, to: string) =>
  Math.max(0, (Date.parse(to) - Date.parse(from)) / DAY);
