import type {LifeDomain} from '@site/src/schemas/lifeDomain';
import data from '@generated/catalog/default/life-domains.json';

/** The life domains, in the order of the source. */
export const lifeDomains: LifeDomain[] = data;
