import type {PathInList} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/path-list.json';

/** All learning paths as a list shows them, in their order. */
export const pathList: PathInList[] = data;
