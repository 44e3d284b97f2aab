import * as v from 'valibot';
import {MomentSchema} from './text';

/** What a file of ours may hold. */
export const HOLDS = [
  'werkmap',
  'collega-vraag',
  'collega-antwoord',
  'teamdeel',
  'scan-vraag',
  'scan-antwoord',
] as const;

export type Holds = (typeof HOLDS)[number];

/** The version of the files that we write; one that needs a later reader says so in `minReader`. */
export const FILE_VERSION = 1;

export const FORMAT = 'gezien-en-gehoord';

/** Bytes of a file that we are willing to read: far more than a year of writing. */
export const FILE_MAX = 10_000_000;

/** Levels that objects in a file may stand in each other; ours need ten. */
export const DEPTH_MAX = 24;

/** Records in one file. */
export const RECORDS_MAX = 5_000;

/** What every file of ours has around what it holds, of whatever version. */
export const FileSchema = v.object({
  format: v.literal(FORMAT),
  holds: v.string(),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  minReader: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  made: MomentSchema,
  /** SHA-256 of the canonical text of `content`, in hexadecimal digits. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  content: v.unknown(),
});

/** The records of a notebook, each of which is yet to be decoded. */
export const NotebookContentSchema = v.object({
  records: v.pipe(v.array(v.unknown()), v.maxLength(RECORDS_MAX)),
});
