// In the zone of the reader: this runs in a browser only, never while the page is built.
const DAY = new Intl.DateTimeFormat('nl-NL', {dateStyle: 'long'});
const MOMENT = new Intl.DateTimeFormat('nl-NL', {dateStyle: 'long', timeStyle: 'short'});

/** A moment as '22 november 2026'. */
export const dayText = (moment: string): string => DAY.format(new Date(moment));

/** A moment as '22 november 2026 om 14:05'. */
export const momentText = (moment: string): string => MOMENT.format(new Date(moment));
