import type {ExerciseInList} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/exercises.json';

/** All exercises for a group, in their order. */
export const exercises: ExerciseInList[] = data;
