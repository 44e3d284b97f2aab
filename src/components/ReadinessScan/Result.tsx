import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import {conversationsOf} from '@site/src/domain/readiness/conversations';
import {overlay} from '@site/src/domain/readiness/overlay';
import {scanProgress} from '@site/src/domain/readiness/progress';
import {ROLE_MAX} from '@site/src/schemas/records/readinessScan';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import GuardedField, {GuardSummary} from '../GuardedField';
import {useShelf} from '../Notebook/useShelf';
import TakeAlong from '../RecordTool/TakeAlong';
import {hashOf} from '../RecordTool/address';
import {changeData} from '../RecordTool/changeData';
import tool from '../RecordTool/styles.tool.module.css';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import AskOthers from './AskOthers';
import Conversations from './Conversations';
import GiveScan from './GiveScan';
import Moved from './Moved';
import Overlay from './Overlay';
import Picture from './Picture';
import {scanBefore, scansIn, togetherWith} from './scansIn';
import {scanDocument} from './scanDocument';
import {text} from './text';

type Props = {session: Session; record: RecordOf<'readiness-scan'>};

/** What the scans say, in words and a drawing: where they differ, and what to talk about first. */
export default function Result({session, record}: Props): ReactNode {
  const history = useHistory();
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const scans = scansIn(useShelf());
  const {questions, answers, evidence, from} = record.data;
  const together = togetherWith(record, scans);
  const parts = overlay(
    questions,
    together.map(({data}) => data.answers),
  );
  const talks = conversationsOf(parts);
  const before = scanBefore(record, scans);
  const {done, all} = scanProgress(questions, answers);

  return (
    <section className={tool.section} aria-labelledby="uitkomst" data-result>
      <h2 ref={heading} id="uitkomst" tabIndex={-1}>
        {text.result()}
      </h2>
      <p className={tool.editorial}>{text.editorial()}</p>
      <GuardedField
        label={text.from()}
        hint={text.fromHint()}
        lines={1}
        maxLength={ROLE_MAX}
        value={from}
        onChange={(role) =>
          changeData(session, 'readiness-scan', (data) => ({...data, from: role}))
        }
      />
      {done < all && <p>{text.open(all - done)}</p>}
      <Conversations talks={talks} />
      <Picture questions={questions} answers={answers} />
      {together.length > 1 && <Overlay parts={parts} scans={together} />}
      {before && <Moved before={before} now={record} />}
      <div className="only-screen">
        <AskOthers record={record} />
        <GiveScan session={session} record={record} />
      </div>
      <GuardSummary
        texts={questions.flatMap(({id, label}) =>
          Object.values(evidence[id] ?? {}).map((words) => ({label, text: words})),
        )}
      />
      <TakeAlong record={record} make={() => scanDocument(record, parts, together, talks, before)}>
        <button
          type="button"
          className={button.round}
          onClick={() => history.push({hash: hashOf(record.id, questions[0]?.id)})}
        >
          {text.change()}
        </button>
      </TakeAlong>
    </section>
  );
}
