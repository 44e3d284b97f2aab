import {canonicalText} from '@site/src/domain/notebook/canonical';
import {sameJson} from '@site/src/domain/notebook/sameJson';
import {shortHash} from '@site/src/domain/notebook/shortHash';
import {dutchDate} from '@site/src/domain/dutchDate';
import {knownPart} from '@site/src/domain/self-assessment/knownPart';
import {GivenContentSchema, type GivenContent} from '@site/src/schemas/records/colleagueView';
import {VERSIONS, type RecordOf} from '@site/src/schemas/records/record';
import {freshRecord} from '@site/src/storage/freshRecord';
import {importRecords} from '@site/src/storage/importRecords';
import {receivedText} from '../Notebook/files/receivedText';
import {localDay} from '../Notebook/localDay';
import {readContent} from '../Notebook/readContent';
import {askText} from './askText';

type Attempt = RecordOf<'self-assessment'>;

/** Takes in what a colleague gave back about an attempt; what became of it, in words. Never rejects. */
export async function receiveView(file: Blob, attempt: Attempt): Promise<string> {
  const read = await readContent(file, 'collega-antwoord', GivenContentSchema);
  if (read.kind === 'refused') {
    return read.words;
  }
  const {content} = read;
  if (content.request !== attempt.id) {
    return askText.otherRequest();
  }
  if (!sameJson(content.questions, attempt.data.questions)) {
    return askText.otherQuestions();
  }
  const record = receivedRecord(content);
  return receivedText(await importRecords([{state: 'record', record}]), askText);
}

/** The same file always gives the same id and title, so that it comes in once. */
function receivedRecord(content: GivenContent): RecordOf<'colleague-view'> {
  const {request, questions, from, finished} = content;
  const known = knownPart(questions, content);
  return {
    ...freshRecord(),
    id: `gezien-${shortHash(canonicalText({request, from, finished, ...known}))}`,
    kind: 'colleague-view',
    v: VERSIONS['colleague-view'],
    title: askText.title(dutchDate(localDay(new Date(finished)))),
    data: {role: 'received', request, questions, from, ...known, finished},
  };
}
