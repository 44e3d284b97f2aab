import type {ReactNode} from 'react';
import clsx from 'clsx';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {sameJson} from '@site/src/domain/notebook/sameJson';
import {questionsOf} from '@site/src/domain/self-assessment/questionsOf';
import type {Instrument} from '@site/src/schemas/instrument';
import type {RecordOf} from '@site/src/schemas/records/record';
import button from '../Button/styles.module.css';
import {askHash} from '../ColleagueView/address';
import {offerContent} from '../Notebook/offerContent';
import CopyLink from '../RecordTool/CopyLink';
import tool from '../RecordTool/styles.tool.module.css';
import SideBySide from './SideBySide';
import TakeView from './TakeView';
import {askContent} from './askContent';
import {askText} from './askText';
import styles from './others.tool.module.css';

type Props = {
  record: RecordOf<'self-assessment'>;
  /** As it is now: a link carries no questions, so it works only while these are the same. */
  instrument: Instrument;
};

/** Asks a colleague to watch, takes in what comes back, and lays it beside the own picture. */
export default function AskColleague({record, instrument}: Props): ReactNode {
  const page = useBaseUrl('/zelfbeoordeling/collega/');
  const {questions} = record.data;
  const canLink = sameJson(questionsOf(instrument), questions);
  const link = `${window.location.origin}${page}${askHash(record.id, questions)}`;

  const asFile = (
    <button
      type="button"
      className={button.round}
      onClick={() => void offerContent('collega-vraag', askContent(record))}
    >
      {askText.file()}
    </button>
  );

  return (
    <>
      <section className={clsx(styles.section, styles.asking)} aria-labelledby="vraag-collega">
        <h3 id="vraag-collega">{askText.heading()}</h3>
        <p>{askText.about()}</p>
        {canLink ? (
          <>
            <p>{askText.link()}</p>
            <CopyLink link={link}>{asFile}</CopyLink>
          </>
        ) : (
          <>
            <p>{askText.noLink()}</p>
            <div className={tool.steps}>{asFile}</div>
          </>
        )}
        <TakeView record={record} />
      </section>
      <SideBySide record={record} />
    </>
  );
}
