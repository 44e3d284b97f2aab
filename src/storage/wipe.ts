import {tell} from './channel';
import {transact} from './database';
import {entriesOf} from './entries';
import {faultOf} from './fault';
import {endLead} from './leadMark';
import {endLearner} from './learnerMark';
import {openIds, unsavedRecords} from './openRecord';
import {dropAll, type Removed} from './removeRecords';

/**
 * Removes everything this site keeps of a reader's work: records, their older versions, and what it
 * remembered beside them. What comes back can still be put back. Never rejects.
 */
export async function wipeAll(): Promise<Removed> {
  try {
    const stored = await transact(
      ['records', 'originals', 'settings'],
      'readwrite',
      'strict',
      async (tx) => {
        const records = tx.objectStore('records');
        const entries = await entriesOf(records);
        await records.clear();
        await tx.objectStore('originals').clear();
        await tx.objectStore('settings').clear();
        return entries;
      },
    );
    // Also what is open and written: it would say of itself that it was removed, and offer to stay.
    const taken = dropAll(openIds(), stored);
    tell({kind: 'all'});
    endLearner();
    endLead();
    return {kind: 'removed', taken};
  } catch (error) {
    const fault = faultOf(error);
    const inMemory = unsavedRecords().map(({id}) => id);
    return fault === 'blocked' && inMemory.length > 0
      ? {kind: 'removed', taken: dropAll(inMemory, [])}
      : {kind: 'failed', fault};
  }
}
