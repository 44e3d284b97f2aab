import * as v from 'valibot';
import {TextSchema} from './text';

const AddressSchema = v.pipe(
  TextSchema,
  // Each part ends in a slash or at the end, so that a long wrong address is refused at once.
  v.regex(
    /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*\/?)?$/,
    'schrijf een adres op deze site, zoals /pilots/leiden',
  ),
);

/** An address that moved, and where it went. */
export const RedirectSchema = v.strictObject({from: AddressSchema, to: AddressSchema});

export type Redirect = v.InferOutput<typeof RedirectSchema>;
