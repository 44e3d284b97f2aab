const PARTS = [
  {year: 'numeric'},
  {month: 'long', year: 'numeric'},
  {day: 'numeric', month: 'long', year: 'numeric'},
] as const satisfies Intl.DateTimeFormatOptions[];

const FORMATS = PARTS.map((part) => new Intl.DateTimeFormat('nl-NL', {...part, timeZone: 'UTC'}));

/**
 * "2026-11-21" as "21 november 2026", "2018-11" as "november 2018", "2018" as it is: never more
 * precise than what was given. A day is a calendar day: no time zone moves it.
 */
export function dutchDate(isoDate: string): string {
  const precision = isoDate.split('-').length;
  const [year, month = '01', day = '01'] = isoDate.split('-');
  const format = FORMATS[precision - 1];
  return format ? format.format(new Date(`${year}-${month}-${day}T00:00:00Z`)) : isoDate;
}
