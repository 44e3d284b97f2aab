import type {CheckInList} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/checks.json';

/** All knowledge checks, in their order. */
export const checks: CheckInList[] = data;
