import * as v from 'valibot';
import type {Holds} from '@site/src/schemas/records/file';
import {readFile} from '@site/src/storage/readFile';
import {belongsText, damagedText, oddText, refusalText} from './refusalText';

/** What a file holds, or why this place cannot take it in, in words. */
export type ReadContent<T> = {kind: 'content'; content: T} | {kind: 'refused'; words: string};

const refuse = (words: string) => ({kind: 'refused' as const, words});

/**
 * Reads a file that one person gave another. One that was damaged or changed is refused: whoever
 * gave it can give it again. Never rejects.
 *
 * @param holds what this place takes
 * @param schema of what it holds
 */
export async function readContent<S extends v.GenericSchema>(
  file: Blob,
  holds: Holds,
  schema: S,
): Promise<ReadContent<v.InferOutput<S>>> {
  const read = await readFile(file);
  if (read.kind === 'refused') {
    return refuse(refusalText[read.why]());
  }
  if (read.holds !== holds) {
    return refuse(belongsText[read.holds]());
  }
  if (!read.whole) {
    return refuse(damagedText());
  }
  const parsed = v.safeParse(schema, read.content);
  return parsed.success ? {kind: 'content', content: parsed.output} : refuse(oddText());
}
