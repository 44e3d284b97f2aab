import type {SearchMode} from '@site/src/domain/search/searchMode';
import data from '@generated/search/default/mode.json';

/** Whether this build searches by itself, or asks Algolia. */
export const searchMode: SearchMode = data;
