import * as v from 'valibot';
import {SlugSchema, TextSchema} from './text';

/** A method of peer consultation. */
export const MethodSchema = v.strictObject({
  id: SlugSchema,
  name: TextSchema,
  /** What a group does in it, in one sentence. */
  about: TextSchema,
});

export type Method = v.InferOutput<typeof MethodSchema>;
