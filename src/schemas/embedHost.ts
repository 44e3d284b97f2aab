import * as v from 'valibot';
import {prose} from './prose';
import {SlugSchema, TextSchema} from './text';

/** A site elsewhere whose player may stand on a page, after a press that says what will happen. */
export const EmbedHostSchema = v.strictObject({
  id: SlugSchema,
  /** The host as it stands in an address. */
  host: v.pipe(
    TextSchema,
    v.regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/, 'schrijf alleen de naam, zoals player.vimeo.com'),
  ),
  /** What readers call it. */
  name: prose(40),
  /** What it gets to know and what it may leave on a device, told before anybody presses. */
  learns: prose(240),
});

export type EmbedHost = v.InferOutput<typeof EmbedHostSchema>;
