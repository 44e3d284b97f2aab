import type {ReadRecording} from '../../../domain/media/readRecording';
import type {Media} from '../../../schemas/media';
import type {Located} from '../data/parseRecords';
import type {Problem} from '../problems';
import {readRecording} from './readRecording';

/**
 * What stands in the files of every recording, by its id, and what is wrong with them. Those with a
 * problem are left out.
 *
 * @param root folder of the repository
 */
export async function readRecordings(
  root: string,
  media: readonly Located<Media>[],
): Promise<{recordings: ReadonlyMap<string, ReadRecording>; problems: Problem[]}> {
  const all = await Promise.all(
    media.map(async (item) => ({id: item.record.id, ...(await readRecording(root, item))})),
  );
  return {
    recordings: new Map(all.flatMap(({id, read}) => (read ? [[id, read] as const] : []))),
    problems: all.flatMap(({problems}) => problems),
  };
}
