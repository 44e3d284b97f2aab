import type {ReactNode} from 'react';
import {memoFacts} from '@site/src/content/memoFacts';
import {MEMO_TEXTS, type MemoText} from '@site/src/schemas/records/memo';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Session} from '@site/src/storage/session';
import DocumentView from '../DocumentView';
import GuardedField, {GuardSummary, guardNote} from '../GuardedField';
import {useShelf} from '../Notebook/useShelf';
import {scansIn, togetherWith} from '../ReadinessScan/scansIn';
import TakeAlong from '../RecordTool/TakeAlong';
import {changeData} from '../RecordTool/changeData';
import tool from '../RecordTool/styles.tool.module.css';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import TakenFrom from './TakenFrom';
import {memoDocument} from './memoDocument';
import styles from './styles.bestuur.module.css';
import {text, textWords} from './text';

type Props = {session: Session; record: RecordOf<'memo'>};

/** One memo: where its parts come from, what somebody writes, and how it will read. */
export default function MemoView({session, record}: Props): ReactNode {
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const shelf = useShelf();
  const {texts, scan, formation} = record.data;
  const scans = scansIn(shelf);
  const own = scans.find(({id}) => id === scan);
  const formations = (shelf?.records ?? []).flatMap((one) =>
    one.kind === 'formation' ? [one] : [],
  );
  const make = () =>
    memoDocument({
      texts,
      facts: memoFacts,
      scans: own ? togetherWith(own, scans) : [],
      formation: formations.find(({id}) => id === formation),
    });
  const write = (id: MemoText, words: string) =>
    changeData(session, 'memo', (data) => ({...data, texts: {...data.texts, [id]: words}}));

  return (
    <section className={tool.section} aria-labelledby="notitie">
      <div className="only-screen">
        <h2 ref={heading} id="notitie" tabIndex={-1}>
          {text.heading()}
        </h2>
        <p>{record.title}</p>
        <TakenFrom
          label={text.scan()}
          none={text.noScan()}
          link={{to: '/bestuur/scan', words: text.toScan()}}
          records={scans.filter(({data}) => data.role === 'own')}
          chosen={scan}
          onChoose={(id) => changeData(session, 'memo', (data) => ({...data, scan: id}))}
        />
        <TakenFrom
          label={text.formation()}
          none={text.noFormation()}
          link={{to: '/bestuur/rekenen', words: text.toFormation()}}
          records={formations}
          chosen={formation}
          onChoose={(id) => changeData(session, 'memo', (data) => ({...data, formation: id}))}
        />
        {MEMO_TEXTS.map((id) => (
          <GuardedField
            key={id}
            {...textWords(id)}
            lines={4}
            value={texts[id]}
            onChange={(words) => write(id, words)}
          />
        ))}
        <p className={tool.quiet}>{guardNote()}</p>
        <GuardSummary
          texts={MEMO_TEXTS.map((id) => ({label: textWords(id).label, text: texts[id]}))}
        />
        <TakeAlong record={record} make={make} />
        <h3>{text.preview()}</h3>
      </div>
      <div data-result className={styles.memo}>
        <DocumentView document={make()} />
      </div>
    </section>
  );
}
