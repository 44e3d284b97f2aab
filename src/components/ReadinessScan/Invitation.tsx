import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import {sameJson} from '@site/src/domain/notebook/sameJson';
import type {ScanAsk, ScanQuestions} from '@site/src/schemas/records/readinessScan';
import {readShelf} from '@site/src/storage/shelf';
import button from '../Button/styles.module.css';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {text as shared} from '../RecordTool/text';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import {beginScan} from './beginScan';
import {scansIn} from './scansIn';
import {text} from './text';

type Props = {
  ask: ScanAsk;
  /** As they are on the site now. */
  questions: ScanQuestions;
  /** Leads to the start, without beginning anything. */
  onBack: () => void;
};

/** What somebody asks, before anything is begun; the same request opens what was begun before. */
export default function Invitation({ask, questions, onBack}: Props): ReactNode {
  const history = useHistory();
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const begin = async () => {
    const known = scansIn(await readShelf()).find(
      ({data}) => data.role === 'own' && data.round === ask.round,
    );
    history.push({hash: hashOf(known?.id ?? beginScan(ask))});
  };
  return (
    <section className={tool.section} aria-labelledby="gevraagd">
      <h2 ref={heading} id="gevraagd" tabIndex={-1}>
        {text.invited()}
      </h2>
      <p className={tool.editorial}>{text.editorial()}</p>
      <p>{text.invitedAbout()}</p>
      {!sameJson(ask.questions, questions) && <p className={tool.editorial}>{text.notOurs()}</p>}
      <div className={tool.steps}>
        <button type="button" className={tool.primary} onClick={() => void begin()}>
          {text.begin()}
        </button>
        <button type="button" className={button.round} onClick={onBack}>
          {shared.back()}
        </button>
      </div>
    </section>
  );
}
