import {useState, type ReactNode} from 'react';
import clsx from 'clsx';
import type {RecordOf} from '@site/src/schemas/records/record';
import {moment} from '@site/src/storage/clock';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import {fileName} from '../Notebook/fileName';
import {localDay} from '../Notebook/localDay';
import {offerFile} from '../Notebook/offerFile';
import {useFileText} from '../Notebook/useFileText';
import {changeData} from '../RecordTool/changeData';
import tool from '../RecordTool/styles.tool.module.css';
import others from '../SelfAssessment/others.tool.module.css';
import {givenScan} from './givenScan';
import {text} from './text';

type Props = {session: Session; record: RecordOf<'readiness-scan'>};

/** Gives the own scan to who asked for it: exactly what leaves, and the button that saves it. */
export default function GiveScan({session, record}: Props): ReactNode {
  const [now] = useState(moment);
  const content = givenScan(record.data, now);
  const file = useFileText('scan-antwoord', content, content.finished);
  const save = (given: string) => {
    changeData(session, 'readiness-scan', (data) => ({...data, finished: data.finished ?? now}));
    offerFile(fileName('scan-antwoord', localDay(new Date())), given);
  };
  return (
    <section aria-labelledby="geven">
      <h3 id="geven">{text.give()}</h3>
      <p>{text.giveAbout()}</p>
      <div className={tool.steps}>
        <button
          type="button"
          className={button.round}
          onClick={() => file !== undefined && save(file)}
        >
          {text.giveFile()}
        </button>
      </div>
      {file !== undefined && (
        <details className={clsx(others.section, tool.opens)}>
          <summary>{text.raw()}</summary>
          <pre className={others.raw}>{file}</pre>
        </details>
      )}
    </section>
  );
}
