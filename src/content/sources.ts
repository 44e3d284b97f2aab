import type {PublicSource} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/sources.json';

/** All sources, with the pages that rest on them. */
export const sources: PublicSource[] = data;
