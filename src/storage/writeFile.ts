import {canonical} from '../domain/notebook/canonical';
import {FILE_VERSION, FORMAT, type Holds} from '../schemas/records/file';
import {checksum} from './checksum';

/**
 * The text of a file: JSON that a person can read, with a version and a checksum. The same content
 * always gives the same text, but for the moment it was made.
 *
 * @param now moment as ISO text
 */
export async function fileText(holds: Holds, content: unknown, now: string): Promise<string> {
  const file = {
    format: FORMAT,
    holds,
    version: FILE_VERSION,
    minReader: FILE_VERSION,
    made: now,
    sha256: await checksum(content),
    content: canonical(content),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
