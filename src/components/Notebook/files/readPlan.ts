import type {Item, PlanRow} from '@site/src/domain/notebook/planImport';
import {previewImport, recordsIn} from '@site/src/storage/importRecords';
import {readFile} from '@site/src/storage/readFile';
import type {Notice} from '../NoticeBar';
import {elsewhere, refusedText} from './outcomeText';

/** What a file would do, row by row; `items` and `rows` go together. */
export type Plan = {
  items: readonly Item[];
  rows: readonly PlanRow[];
  made: string;
  /** Its checksum fits: nobody changed it after we made it. */
  whole: boolean;
};

/** Reads a file that somebody chose; what to say when it cannot be taken in. Never rejects. */
export async function readPlan(
  chosen: Blob,
): Promise<{kind: 'plan'; plan: Plan} | {kind: 'refused'; notice: Notice}> {
  const file = await readFile(chosen);
  if (file.kind === 'refused') {
    return {kind: 'refused', notice: {words: refusedText(file.why)}};
  }
  if (file.holds !== 'werkmap') {
    return {kind: 'refused', notice: elsewhere(file.holds)};
  }
  const items = recordsIn(file.content);
  if (!items) {
    return {kind: 'refused', notice: {words: refusedText('no-list')}};
  }
  const {made, whole} = file;
  return {kind: 'plan', plan: {items, rows: await previewImport(items), made, whole}};
}

/** Whether a row can be taken in. */
export const isWritable = (row: PlanRow): boolean => 'write' in row;
