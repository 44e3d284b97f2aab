/** When the day of a moment ends where the reader is, in milliseconds since 1970. */
export const endOfDay = (moment: Date): number =>
  new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + 1).getTime();
