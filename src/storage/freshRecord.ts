import {moment} from './clock';
import {newId} from './device';

/** What every new record begins with; its kind, version, title and data are its maker's. */
export function freshRecord() {
  const now = moment();
  const edits: Record<string, number> = {};
  return {id: newId(), rev: 0, created: now, updated: now, edits, others: []};
}
