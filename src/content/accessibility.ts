import type {Accessibility} from '@site/src/schemas/accessibility';
import data from '@generated/catalog/default/accessibility.json';

/** What a program looked at for the statement on accessibility, and what it found. */
export const accessibility: Accessibility = data;
