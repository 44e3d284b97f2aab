import type {MediaInList} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/media-list.json';

/** Every recording but the examples, by kind and in the order of its kind. */
export const mediaList: MediaInList[] = data;
