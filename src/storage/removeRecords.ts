import {tell} from './channel';
import {transact} from './database';
import {decode} from './decode';
import {faultOf, type Saved} from './fault';
import {beginRecord, dropSession, unsavedRecords} from './openRecord';

/** What stood under a key, in storage or in memory. */
export type Taken = {key: string; raw: unknown};

/** What was removed, to put back; or why nothing was. */
export type Removed = {kind: 'removed'; taken: Taken[]} | Extract<Saved, {kind: 'failed'}>;

/**
 * Removes records at once and for good; what comes back is all that is left of them, so that a
 * reader can still change their mind. Removes all or none. Never rejects.
 */
export async function removeRecords(keys: readonly string[]): Promise<Removed> {
  const stored = await removeStored(keys);
  if (stored.kind === 'failed') {
    return standInMemory(keys) && stored.fault === 'blocked'
      ? {kind: 'removed', taken: dropAll(keys, [])}
      : stored;
  }
  const taken = dropAll(keys, stored.taken);
  tell({kind: 'records', ids: [...keys]});
  return {kind: 'removed', taken};
}

const standInMemory = (keys: readonly string[]) => {
  const unsaved = new Set(unsavedRecords().map(({id}) => id));
  return keys.every((key) => unsaved.has(key));
};

/**
 * Forgets what is open under these keys.
 *
 * @param stored what stood in storage
 * @returns what there was: of a record that was not yet written, what was in memory
 */
export function dropAll(keys: readonly string[], stored: readonly Taken[]): Taken[] {
  const inMemory = keys.flatMap((key) => {
    const record = dropSession(key);
    // With a revision that no tab has, so that every tab takes it in when it is put back.
    return record ? [{key, raw: {...record, rev: record.rev + 1}}] : [];
  });
  // A text that is too long for storage was never in it; what was before is then what there is.
  const newest = inMemory.filter(
    ({key, raw}) => decode(raw).state === 'record' || !stored.some((one) => one.key === key),
  );
  return [...stored.filter(({key}) => !newest.some((one) => one.key === key)), ...newest];
}

async function removeStored(keys: readonly string[]): Promise<Removed> {
  try {
    const taken = await transact(['records', 'originals'], 'readwrite', 'strict', async (tx) => {
      const records = tx.objectStore('records');
      const found: Taken[] = [];
      for (const key of keys) {
        const raw = await records.get(key);
        if (raw !== undefined) {
          found.push({key, raw});
        }
        await records.delete(key);
        await tx.objectStore('originals').delete(IDBKeyRange.bound([key], [key, []]));
      }
      return found;
    });
    return {kind: 'removed', taken};
  } catch (error) {
    return {kind: 'failed', fault: faultOf(error)};
  }
}

/**
 * Puts back what was removed, where nothing else took its place meanwhile; in memory where storage
 * refuses it. Never rejects.
 */
export async function putBack(taken: readonly Taken[]): Promise<Saved> {
  try {
    await transact(['records'], 'readwrite', 'strict', async (tx) => {
      const records = tx.objectStore('records');
      for (const {key, raw} of taken) {
        if ((await records.getKey(key)) === undefined) {
          await records.put(raw, key);
        }
      }
    });
    tell({kind: 'records', ids: taken.map(({key}) => key)});
    return {kind: 'saved'};
  } catch (error) {
    taken.forEach(({raw}) => {
      const decoded = decode(raw);
      if (decoded.state === 'record') {
        beginRecord(decoded.record).retry();
      }
    });
    return {kind: 'failed', fault: faultOf(error)};
  }
}
