import type {AnyRecord} from '../schemas/records/record';
import {openDatabase} from './database';
import {decode} from './decode';
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
    const db = await openDatabase();
    const raw = await db.get('records', id);
    if (raw === undefined) {
      return {kind: 'missing'};
    }
    const decoded = decode(raw);
    return decoded.state === 'record'
      ? {kind: 'found', record: decoded.record}
      : {kind: decoded.state};
  } catch (error) {
    return {kind: 'failed', fault: faultOf(error)};
  }
}
