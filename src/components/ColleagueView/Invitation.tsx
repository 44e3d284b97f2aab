import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import {sameJson} from '@site/src/domain/notebook/sameJson';
import {questionsOf} from '@site/src/domain/self-assessment/questionsOf';
import type {Instrument} from '@site/src/schemas/instrument';
import type {AskContent} from '@site/src/schemas/records/colleagueView';
import {useShelf} from '../Notebook/useShelf';
import Invited from '../RecordTool/Invited';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
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
  const records = useShelf()?.records ?? [];
  const isOwn = records.some(({id}) => id === ask.request);
  const isBegun = records.some(({id}) => id === viewIdOf(ask));
  const areOurs = sameJson(ask.questions, questionsOf(instrument));

  const begin = async () => history.push({hash: hashOf(await beginView(ask))});

  return (
    <Invited
      heading={text.invited()}
      begin={{words: isBegun ? text.goOn() : text.begin(), act: begin}}
      onBack={onBack}
    >
      <p className={tool.editorial}>{text.editorial()}</p>
      <p>{text.invitedAbout(ask.questions.title, ask.questions.dimensions.length)}</p>
      <p>{text.invitedStays()}</p>
      {isOwn && <p className={tool.editorial}>{text.isOwn()}</p>}
      {!areOurs && <p className={tool.editorial}>{text.notOurs()}</p>}
    </Invited>
  );
}
