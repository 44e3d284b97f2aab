import type {ReactNode} from 'react';
import {reflectionDocument} from '@site/src/domain/reflection/toDocument';
import type {RecordOf} from '@site/src/schemas/records/record';
import {moment} from '@site/src/storage/clock';
import type {Session} from '@site/src/storage/session';
import {GuardSummary} from '../GuardedField';
import {useSession} from '../Notebook/useSession';
import OpenedRecord, {Message} from '../RecordTool/OpenedRecord';
import {changeData} from '../RecordTool/changeData';
import TakeAlong from '../RecordTool/TakeAlong';
import tool from '../RecordTool/styles.tool.module.css';
import {text as shared} from '../RecordTool/text';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import Form from '../Reflection/Form';
import {text as reflection} from '../Reflection/text';
import SaveLine from '../SaveLine';
import {text} from './text';

/** One reflection to write in, or why it cannot be shown. */
export default function OpenReflection({id}: {id: string}): ReactNode {
  return <OpenedRecord id={id}>{(session) => <View session={session} />}</OpenedRecord>;
}

function View({session}: {session: Session}): ReactNode {
  const {record} = useSession(session);
  return record.kind === 'reflection' ? (
    <>
      <Written session={session} record={record} />
      <SaveLine session={session} />
    </>
  ) : (
    <Message words={shared.missing()} />
  );
}

type Props = {session: Session; record: RecordOf<'reflection'>};

function Written({session, record}: Props): ReactNode {
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const {questions, answers, question, prompt, finished} = record.data;
  const isDone = finished !== null;
  const turn = () =>
    changeData(session, 'reflection', (data) => ({
      ...data,
      finished: data.finished === null ? moment() : null,
    }));
  return (
    <section className={tool.section} aria-labelledby="terugblik" data-result>
      <h2 ref={heading} id="terugblik" tabIndex={-1}>
        {record.title}
      </h2>
      {prompt !== '' && <p>{prompt}</p>}
      <Form session={session} record={record} />
      <GuardSummary
        texts={[
          ...questions.steps.map(({id, name}) => ({label: name, text: answers[id] ?? ''})),
          {label: reflection.question(), text: question},
        ]}
      />
      <TakeAlong
        record={record}
        make={() =>
          reflectionDocument(record.title, record.data, {question: text.questionInFile()})
        }
      >
        <button type="button" className={tool.primary} onClick={turn}>
          {isDone ? text.reopen() : text.finish()}
        </button>
      </TakeAlong>
      <output>{isDone && text.done()}</output>
    </section>
  );
}
