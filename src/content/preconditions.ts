import type {PublicPrecondition} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/preconditions.json';

/** The seven preconditions, in the order of the researchers. */
export const preconditions: PublicPrecondition[] = data;
