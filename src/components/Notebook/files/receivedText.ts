import type {Imported} from '@site/src/storage/importRecords';
import {importFaultText} from './outcomeText';

type Words = {
  known: () => string;
  taken: () => string;
  takenInMemory: () => string;
  /** The record here may not be changed. */
  keptOut: () => string;
};

/** What became of one record that somebody else gave in a file, in the words of its tool. */
export function receivedText(imported: Imported, words: Words): string {
  if (imported.kind === 'failed') {
    return importFaultText(imported.fault);
  }
  switch (imported.rows[0]?.verdict) {
    case 'same':
    case 'older':
      return words.known();
    case 'new':
    case 'newer':
    case 'joined':
    case 'conflict':
      return imported.kept === 'storage' ? words.taken() : words.takenInMemory();
    case 'refused':
    case undefined:
      return words.keptOut();
  }
}
