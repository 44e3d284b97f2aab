import {dutchDate} from '@site/src/domain/dutchDate';
import {canonicalText} from '@site/src/domain/notebook/canonical';
import {sameJson} from '@site/src/domain/notebook/sameJson';
import {shortHash} from '@site/src/domain/notebook/shortHash';
import {ScanGivenSchema, type ScanGiven} from '@site/src/schemas/records/readinessScan';
import {VERSIONS, type RecordOf} from '@site/src/schemas/records/record';
import {freshRecord} from '@site/src/storage/freshRecord';
import {importRecords} from '@site/src/storage/importRecords';
import {receivedText} from '../Notebook/files/receivedText';
import {localDay} from '../Notebook/localDay';
import {readContent} from '../Notebook/readContent';
import {text} from './text';

type Scan = RecordOf<'readiness-scan'>;

/** Takes in a scan that somebody gave back; what became of it, in words. Never rejects. */
export async function receiveScan(file: Blob, own: Scan): Promise<string> {
  const read = await readContent(file, 'scan-antwoord', ScanGivenSchema);
  if (read.kind === 'refused') {
    return read.words;
  }
  const {content} = read;
  if (content.round !== own.data.round) {
    return text.otherRound();
  }
  if (!sameJson(content.questions, own.data.questions)) {
    return text.otherQuestions();
  }
  const record = receivedScan(content);
  return receivedText(await importRecords([{state: 'record', record}]), text);
}

/** The same file always gives the same id and title, so that it comes in once. */
function receivedScan(content: ScanGiven): Scan {
  const from = content.from.trim();
  return {
    ...freshRecord(),
    id: `scan-${shortHash(canonicalText(content))}`,
    kind: 'readiness-scan',
    v: VERSIONS['readiness-scan'],
    title: text.receivedTitle(
      from === '' ? text.somebody() : from,
      dutchDate(localDay(new Date(content.finished))),
    ),
    data: {...content, role: 'received'},
  };
}
