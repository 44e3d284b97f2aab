import type {AnyRecord} from '../../schemas/records/record';
import type {Learning} from '../../schemas/records/learning';
import {isOf} from '../notebook/isOf';
import {LEARNING_ID, NO_LEARNING} from './learning';

/** What was learned, among the records of a notebook. */
export function learningIn(records: readonly AnyRecord[]): Learning {
  const found = records.find(({id}) => id === LEARNING_ID);
  return found && isOf(found, 'learning') ? found.data : NO_LEARNING;
}
