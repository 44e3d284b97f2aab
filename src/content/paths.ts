import type {PlannedPath} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/paths.json';

/** All learning paths with their steps, in their order; heavy, for tools that come on demand. */
export const paths: PlannedPath[] = data;
