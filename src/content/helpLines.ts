import type {HelpLine} from '@site/src/schemas/helpLine';
import data from '@generated/catalog/default/help-lines.json';

/** National numbers for when there is danger. */
export const helpLines: HelpLine[] = data;
