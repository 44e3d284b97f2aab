import type {NewsItem} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/news.json';

/** All posts, in the order of the list. */
export const news: NewsItem[] = data;
