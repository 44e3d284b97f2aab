import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import {sameJson} from '@site/src/domain/notebook/sameJson';
import {questionsOf} from '@site/src/domain/self-assessment/questionsOf';
import type {Instrument} from '@site/src/schemas/instrument';
import type {AskContent} from '@site/src/schemas/records/colleagueView';
import button from '../Button/styles.module.css';
import {useShelf} from '../Notebook/useShelf';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {text as shared} from '../RecordTool/text';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import {beginView, viewIdOf} from './beginView';
import {text} from './text';

type Props = {
  ask: AskContent;
  instrument: Instrument;
  /** Leads to the start, without beginning anything. */
  onBack: () => void;
};

/** What a colleague asks, before anything is begun; the same question opens what was begun before. */
export default function Invitation({ask, instrument, onBack}: Props): ReactNode {
  const history = useHistory();
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const records = useShelf()?.records ?? [];
  const isOwn = records.some(({id}) => id === ask.request);
  const isBegun = records.some(({id}) => id === viewIdOf(ask));
  const areOurs = sameJson(ask.questions, questionsOf(instrument));

  const begin = async () => history.push({hash: hashOf(await beginView(ask))});

  return (
    <section className={tool.section} aria-labelledby="gevraagd">
      <h2 ref={heading} id="gevraagd" tabIndex={-1}>
        {text.invited()}
      </h2>
      <p className={tool.editorial}>{text.editorial()}</p>
      <p>{text.invitedAbout(ask.questions.title, ask.questions.dimensions.length)}</p>
      <p>{text.invitedStays()}</p>
      {isOwn && <p className={tool.editorial}>{text.isOwn()}</p>}
      {!areOurs && <p className={tool.editorial}>{text.notOurs()}</p>}
      <div className={tool.steps}>
        <button type="button" className={tool.primary} onClick={() => void begin()}>
          {isBegun ? text.goOn() : text.begin()}
        </button>
        <button type="button" className={button.round} onClick={onBack}>
          {shared.back()}
        </button>
      </div>
    </section>
  );
}
