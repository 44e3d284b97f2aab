import type {ShownModel} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/reflections.json';

/** The ways to look back at the own work that stand by themselves, in the order of their files. */
export const reflections: ShownModel[] = data;
