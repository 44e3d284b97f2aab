import type {Holds} from '@site/src/schemas/records/file';
import {fileText} from '@site/src/storage/writeFile';
import {fileName} from './fileName';
import {localDay} from './localDay';
import {offerFile} from './offerFile';

/** Offers what one person gives another as a file; its name says what it is, and of which day. */
export async function offerContent(holds: Holds, content: unknown): Promise<void> {
  const now = new Date();
  offerFile(fileName(holds, localDay(now)), await fileText(holds, content, now.toISOString()));
}
