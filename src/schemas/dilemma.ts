import * as v from 'valibot';
import {SlugSchema, TextSchema} from './text';

/** What pulls a coach two ways; cases are found by it. */
export const DilemmaSchema = v.strictObject({id: SlugSchema, name: TextSchema, about: TextSchema});

export type Dilemma = v.InferOutput<typeof DilemmaSchema>;
