import type {PlannedMethod} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/methods.json';

/** All methods of peer consultation with their steps, in their order. */
export const methods: PlannedMethod[] = data;
