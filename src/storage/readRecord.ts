import type {AnyRecord} from '../schemas/records/record';
import {transact} from './database';
import {decodeAt} from './decode';
import {faultOf, type Fault} from './fault';

/** What stands in storage under an id. */
export type Found =
  | {kind: 'found'; record: AnyRecord}
  | {kind: 'missing'}
  | {kind: 'newer'}
  | {kind: 'unreadable'}
  | {kind: 'failed'; fault: Fault};

/** Never rejects. */
export async function readRecord(id: string): Promise<Found> {
  try {
    const raw = await transact(['records'], 'readonly', 'default', (tx) =>
      tx.objectStore('records').get(id),
    );
    if (raw === undefined) {
      return {kind: 'missing'};
    }
    const decoded = decodeAt(id, raw);
    return decoded.state === 'record'
      ? {kind: 'found', record: decoded.record}
      : {kind: decoded.state};
  } catch (error) {
    return {kind: 'failed', fault: faultOf(error)};
  }
}
