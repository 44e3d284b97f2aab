import type {ReactNode} from 'react';
import clsx from 'clsx';
import {useHistory} from '@docusaurus/router';
import {ScanAskSchema, type ScanQuestions} from '@site/src/schemas/records/readinessScan';
import {readShelf} from '@site/src/storage/shelf';
import {readFaultText} from '../Notebook/faultText';
import {useShelf} from '../Notebook/useShelf';
import FileField from '../RecordTool/FileField';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {useAsked} from '../RecordTool/useAsked';
import {useReturnFocus} from '../RecordTool/useReturnFocus';
import Invitation from './Invitation';
import ScanList from './ScanList';
import {beginScan} from './beginScan';
import {scansIn} from './scansIn';
import {text} from './text';

type Props = {
  questions: ScanQuestions;
  /** Whether somebody comes back from a scan: what had focus there is gone. */
  isReturn: boolean;
};

/** What it is, what was filled in before, and where a file with questions opens. */
export default function Start({questions, isReturn}: Props): ReactNode {
  const history = useHistory();
  const shelf = useShelf();
  const {ask, fault, hasClosed, open, close} = useAsked('scan-vraag', ScanAskSchema);
  const top = useReturnFocus<HTMLParagraphElement>(!ask && (isReturn || hasClosed));
  const scans = scansIn(shelf);
  const begin = async () => {
    // Pressed before the notebook was read: the role of the last time stands there all the same.
    const own = scansIn(shelf ?? (await readShelf())).filter(({data}) => data.role === 'own');
    history.push({hash: hashOf(beginScan({questions}, own.at(-1)?.data.from), questions[0]?.id)});
  };
  if (ask) {
    return <Invitation ask={ask} questions={questions} onBack={close} />;
  }
  return (
    <>
      <p ref={top} tabIndex={-1} className={clsx(tool.editorial, tool.top)}>
        {text.editorial()}
      </p>
      <p>{text.about()}</p>
      {shelf?.fault && <p role="alert">{readFaultText(shelf.fault)}</p>}
      <button type="button" className={tool.primary} onClick={() => void begin()}>
        {scans.some(({data}) => data.role === 'own') ? text.again() : text.begin()}
      </button>
      <p>
        <FileField label={text.openAsk()} onFiles={(files) => void open(files)} />
      </p>
      {fault !== '' && <p role="alert">{fault}</p>}
      <ScanList scans={scans} />
    </>
  );
}
