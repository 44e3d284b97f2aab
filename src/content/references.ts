import type {PublicReference} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/references.json';

/** The references of the article, in printed order. */
export const references: PublicReference[] = data;
