import path from 'node:path';
import {clockText} from '../../../domain/media/clock';
import {secondsOfFile} from './secondsOfFile';

/** What an editor writes is rounded; more than this is another recording. In seconds. */
export const MARGIN = 1;

/**
 * How long a file of sound or film takes, in seconds, and what is wrong with that, in Dutch: it is
 * another length than its record tells, or the file does not tell.
 *
 * @param told seconds that the record tells
 */
export async function checkLength(
  place: string,
  told: number,
): Promise<{seconds?: number; message?: string}> {
  const name = path.basename(place);
  const seconds = await secondsOfFile(place);
  if (seconds === undefined) {
    return {
      message: `${name} is kapot, of er staat niet in hoe lang het duurt. Bewaar het opnieuw.`,
    };
  }
  return Math.abs(seconds - told) <= MARGIN
    ? {seconds}
    : {
        seconds,
        message: `${name} duurt ${clockText(Math.round(seconds))}, en bij length staat ${clockText(told)}`,
      };
}
