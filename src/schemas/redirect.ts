import * as v from 'valibot';
import {AddressSchema} from './text';

/** An address that moved, and where it went. */
export const RedirectSchema = v.strictObject({from: AddressSchema, to: AddressSchema});

export type Redirect = v.InferOutput<typeof RedirectSchema>;
