import fs from 'node:fs/promises';
import path from 'node:path';
import {movieSeconds} from './movieSeconds';

/**
 * How long a file of sound or film takes, in seconds with what is behind the point; undefined where
 * the file does not tell, or is broken. Throws where there is no file.
 */
export async function secondsOfFile(place: string): Promise<number | undefined> {
  if (['.mp4', '.m4a'].includes(path.extname(place))) {
    const file = await fs.open(place);
    const seconds = await movieSeconds(file).finally(() => file.close());
    if (seconds !== undefined) {
      return seconds;
    }
  }
  // Only a build with a recording of our own waits for the library.
  const {parseFile} = await import('music-metadata');
  try {
    return (await parseFile(place, {duration: true, skipCovers: true})).format.duration;
  } catch {
    return undefined;
  }
}
