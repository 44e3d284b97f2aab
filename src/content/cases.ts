import type {CaseInList} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/cases.json';

/** All invented cases, in the order of their files. */
export const cases: CaseInList[] = data;
