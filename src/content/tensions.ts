import type {PublicTension} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/tensions.json';

/** All tensions between sources. */
export const tensions: PublicTension[] = data;
