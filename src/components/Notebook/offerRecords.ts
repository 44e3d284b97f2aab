import {fileText} from '@site/src/storage/writeFile';
import type {AnyRecord} from '@site/src/schemas/records/record';
import {localDay} from './localDay';
import {fileName} from './fileName';
import {offerFile} from './offerFile';

/** Offers records as a file that this site can take in again. */
export async function offerRecords(title: string, records: readonly unknown[]): Promise<void> {
  const now = new Date();
  const text = await fileText('werkmap', {records}, now.toISOString());
  offerFile(fileName(title, localDay(now)), text);
}

/** Offers one record as a file. */
export const offerRecord = (record: AnyRecord): Promise<void> =>
  offerRecords(record.title, [record]);
