import {tell} from '@site/src/storage/channel';
import {removeRecords, type Removed} from '@site/src/storage/removeRecords';
import {wipeAll} from '@site/src/storage/wipe';

/** Removes records; every list hears of it, also when only the memory of this tab had them. */
export async function takeAway(keys: readonly string[]): Promise<Removed> {
  const removed = await removeRecords(keys);
  tell({kind: 'records', ids: [...keys]});
  return removed;
}

/** Removes everything, likewise. */
export async function takeAllAway(): Promise<Removed> {
  const removed = await wipeAll();
  tell({kind: 'all'});
  return removed;
}
