/** A post as the list of news orders it. Dates are ISO days, or months or years for an event. */
export type Dated = {date: string; event?: string | undefined; title: string};

/**
 * News first, newest on top; then the posts that look back, the latest event on top. An event of
 * which only the month is known stands below the days of that month. Posts of the same moment
 * stand by title, so that the order never depends on the file system.
 */
export function compareNews(a: Dated, b: Dated): number {
  if ((a.event === undefined) !== (b.event === undefined)) {
    return a.event === undefined ? -1 : 1;
  }
  const [dayA, dayB] = [a.event ?? a.date, b.event ?? b.date];
  return dayA === dayB ? a.title.localeCompare(b.title, 'nl') : dayA < dayB ? 1 : -1;
}
