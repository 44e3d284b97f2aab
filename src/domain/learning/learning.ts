import type {Learning} from '../../schemas/records/learning';

/** Of the one record of all learning on a device. */
export const LEARNING_ID = 'leren';

export const NO_LEARNING: Learning = {marks: {}, words: {}};

/** The learning with a step said to be done at a moment, or said not to be done. */
export const marked = (learning: Learning, step: string, done: string | null): Learning => ({
  ...learning,
  marks: {...learning.marks, [step]: done},
});

/** The learning with other words at a step. */
export const worded = (learning: Learning, step: string, words: string): Learning => ({
  ...learning,
  words: {...learning.words, [step]: words},
});
