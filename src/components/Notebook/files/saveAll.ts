import type {Shelf} from '@site/src/storage/shelf';
import {text as listText} from '../list/text';
import {offerRecords} from '../offerRecords';
import {text} from './text';

/**
 * Offers everything as one file, also what only a later version can read; what to say about it.
 * Never rejects.
 */
export async function saveAll(
  {records, newer}: Pick<Shelf, 'records' | 'newer'>,
  markFile: () => Promise<void>,
): Promise<string> {
  try {
    await offerRecords('werkmap', [...records, ...newer.map(({raw}) => raw)]);
  } catch {
    return listText.notOffered();
  }
  await markFile();
  return text.offered();
}
