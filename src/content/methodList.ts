import type {MethodInList} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/method-list.json';

/** All methods of peer consultation to choose from, in their order. */
export const methodList: MethodInList[] = data;
