import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import type {Instrument} from '@site/src/schemas/instrument';
import {AskContentSchema} from '@site/src/schemas/records/colleagueView';
import {useShelf} from '../Notebook/useShelf';
import FileField from '../RecordTool/FileField';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {useAsked} from '../RecordTool/useAsked';
import {useReturnFocus} from '../RecordTool/useReturnFocus';
import Invitation from './Invitation';
import {text} from './text';
import {givingOf} from './givingOf';

type Props = {
  instrument: Instrument;
  /** Whether somebody comes back from a view: what had focus there is gone. */
  isReturn: boolean;
};

/** What this is for, how to be asked, and where a file with questions opens. */
export default function Start({instrument, isReturn}: Props): ReactNode {
  const {ask, fault, hasClosed, open, close} = useAsked('collega-vraag', AskContentSchema);
  const top = useReturnFocus<HTMLParagraphElement>(!ask && (isReturn || hasClosed));
  const begun = givingOf(useShelf());

  if (ask) {
    return <Invitation ask={ask} instrument={instrument} onBack={close} />;
  }
  return (
    <>
      <p ref={top} tabIndex={-1} className={clsx(tool.editorial, tool.top)}>
        {text.editorial()}
      </p>
      <p>{text.about()}</p>
      <p>
        {text.wantAsk()} <Link to="/zelfbeoordeling">{text.toAssessment()}</Link>
      </p>
      <p>
        <FileField label={text.open()} onFiles={(files) => void open(files)} />
      </p>
      {fault !== '' && <p role="alert">{fault}</p>}
      {begun.length > 0 && (
        <>
          <h3>{text.begun()}</h3>
          <ul className={tool.list}>
            {begun.map(({id, title}) => (
              <li key={id}>
                <a href={hashOf(id)}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
