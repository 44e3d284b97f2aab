import * as v from 'valibot';
import {isDeeperThan} from '../domain/notebook/depth';
import {
  DEPTH_MAX,
  FILE_MAX,
  FILE_VERSION,
  FileSchema,
  HOLDS,
  type Holds,
} from '../schemas/records/file';
import {isWhole} from './checksum';

/** Why a file cannot be taken in. */
export type Refusal =
  'too-big' | 'empty' | 'unreadable' | 'not-json' | 'foreign' | 'too-deep' | 'newer';

/**
 * What a file turned out to be. `whole` says whether its checksum fits: when not, it was damaged or
 * changed after we made it.
 */
export type ReadFile =
  | {kind: 'file'; holds: Holds; made: string; content: unknown; whole: boolean}
  | {kind: 'refused'; why: Refusal};

const refuse = (why: Refusal): ReadFile => ({kind: 'refused', why});

/** Reads a file that somebody chose. Its size decides before a byte of it is read. Never rejects. */
export async function readFile(file: Blob): Promise<ReadFile> {
  if (file.size > FILE_MAX) {
    return refuse('too-big');
  }
  try {
    return await readText(await file.text());
  } catch {
    return refuse('unreadable');
  }
}

async function readText(text: string): Promise<ReadFile> {
  if (text.trim() === '') {
    return refuse('empty');
  }
  const json = parse(text);
  if (json === undefined) {
    return refuse('not-json');
  }
  if (isDeeperThan(json, DEPTH_MAX)) {
    return refuse('too-deep');
  }
  const file = v.safeParse(FileSchema, json);
  if (!file.success) {
    return refuse('foreign');
  }
  const {minReader, made, content, sha256} = file.output;
  const holds = HOLDS.find((known) => known === file.output.holds);
  if (minReader > FILE_VERSION || !holds) {
    return refuse('newer');
  }
  return {kind: 'file', holds, made, content, whole: await isWhole(content, sha256)};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
