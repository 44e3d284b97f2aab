import * as v from 'valibot';
import {AddressSchema, SlugSchema, TextSchema} from './text';

/** What an author writes to keep a term in the glossary but never marked by itself. */
export const NEVER_MARKED = 'nooit';

/** A word with its explanation: an entry of the glossary, and the card behind the word in a text. */
export const TermSchema = v.strictObject({
  /** Also the anchor on /begrippen. */
  id: SlugSchema,
  term: TextSchema,
  /** Other forms in which the word stands in a text: plurals, an abbreviation, a synonym. */
  forms: v.optional(v.array(TextSchema), []),
  definition: v.pipe(
    TextSchema,
    v.minLength(20, 'de uitleg is te kort; schrijf een hele zin van minstens 20 tekens'),
    v.maxLength(240, 'houd de uitleg onder 240 tekens; zet de rest in more'),
    v.regex(/[.!?]$/, 'eindig de uitleg met een punt'),
  ),
  /** What only the glossary tells: origin, a look-alike, what is not known. */
  more: v.optional(TextSchema),
  /** On what the definition rests; without sources it is the editors' own. */
  sources: v.optional(v.array(SlugSchema), []),
  /** The page that explains it at length; there the term is not marked. */
  page: v.optional(AddressSchema),
  see: v.optional(v.array(SlugSchema), []),
  mark: v.optional(v.literal(NEVER_MARKED)),
});

export type Term = v.InferOutput<typeof TermSchema>;
