import * as v from 'valibot';
import {TextSchema} from './text';

const AddressSchema = v.pipe(
  TextSchema,
  v.regex(/^\/(?:[a-z0-9-]+\/?)*$/, 'schrijf een adres op deze site, zoals /pilots/leiden'),
);

/** An address that moved, and where it went. */
export const RedirectSchema = v.strictObject({from: AddressSchema, to: AddressSchema});

export type Redirect = v.InferOutput<typeof RedirectSchema>;
