import type {Site} from '@site/src/schemas/site';
import data from '@generated/catalog/default/site.json';

/** What the publisher filled in. */
export const site: Site = data;
