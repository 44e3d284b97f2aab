import type {GlossaryEntry} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/glossary.json';

/** All terms, in alphabetical order. */
export const glossary: GlossaryEntry[] = data;
