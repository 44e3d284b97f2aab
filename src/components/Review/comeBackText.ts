import {dayText} from '../Notebook/whenText';
import {endOfDay} from './endOfDay';
import {text} from './text';

/**
 * When the next question comes back, in a sentence.
 *
 * @param next in milliseconds since 1970, after today
 */
export function comeBackText(next: number, now: Date): string {
  const tomorrow = new Date(endOfDay(now));
  const day = new Date(next);
  return next < endOfDay(tomorrow) ? text.tomorrow() : text.onDay(dayText(day.toISOString()));
}
