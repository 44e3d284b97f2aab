import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import {sameJson} from '@site/src/domain/notebook/sameJson';
import type {ScanAsk, ScanQuestions} from '@site/src/schemas/records/readinessScan';
import {readShelf} from '@site/src/storage/shelf';
import Invited from '../RecordTool/Invited';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
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
  const begin = async () => {
    const known = scansIn(await readShelf()).find(
      ({data}) => data.role === 'own' && data.round === ask.round,
    );
    history.push({hash: hashOf(known?.id ?? beginScan(ask))});
  };
  return (
    <Invited heading={text.invited()} begin={{words: text.begin(), act: begin}} onBack={onBack}>
      <p className={tool.editorial}>{text.editorial()}</p>
      <p>{text.invitedAbout()}</p>
      {!sameJson(ask.questions, questions) && <p className={tool.editorial}>{text.notOurs()}</p>}
    </Invited>
  );
}
