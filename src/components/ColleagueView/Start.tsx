import {useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Instrument} from '@site/src/schemas/instrument';
import {AskContentSchema, type AskContent} from '@site/src/schemas/records/colleagueView';
import FileField from '../Notebook/FileField';
import {readContent} from '../Notebook/readContent';
import {useShelf} from '../Notebook/useShelf';
import {hashOf} from '../SelfAssessment/address';
import Invitation from './Invitation';
import styles from './styles.tool.module.css';
import {text} from './text';
import {givingOf} from './givingOf';

/** What this is for, how to be asked, and where a file with questions opens. */
export default function Start({instrument}: {instrument: Instrument}): ReactNode {
  const [ask, setAsk] = useState<AskContent>();
  const [fault, setFault] = useState('');
  const begun = givingOf(useShelf());

  const open = async ([file]: File[]) => {
    if (!file) {
      return;
    }
    const read = await readContent(file, 'collega-vraag', AskContentSchema);
    setFault(read.kind === 'refused' ? read.words : '');
    setAsk(read.kind === 'content' ? read.content : undefined);
  };

  if (ask) {
    return <Invitation ask={ask} instrument={instrument} />;
  }
  return (
    <>
      <p>{text.about()}</p>
      <p>
        {text.wantAsk()} <Link to="/zelfbeoordeling">{text.toAssessment()}</Link>
      </p>
      <FileField label={text.open()} onFiles={(files) => void open(files)} />
      {fault !== '' && <p role="alert">{fault}</p>}
      {begun.length > 0 && (
        <>
          <h3>{text.begun()}</h3>
          <ul className={styles.list}>
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
