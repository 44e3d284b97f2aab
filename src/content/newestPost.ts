import type {NewestPost} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/newest-post.json';

/** The newest post, or null as long as there is none. */
export const newestPost: NewestPost | null = data;
