import {useRef, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {AnyRecord} from '@site/src/schemas/records/record';
import button from '../../Button/styles.module.css';
import {KINDS} from '../kinds';
import {offerRecord} from '../offerRecords';
import {titleOf} from '../pieces';
import styles from '../styles.tool.module.css';
import {momentText} from '../whenText';
import RenameForm from './RenameForm';
import {text} from './text';
import {placeOf, type RecordActions} from './useRecordActions';

type Props = {record: AnyRecord; isUnsaved: boolean; actions: RecordActions};

/** One record: what it is, how far, and what can be done with it. */
export default function RecordItem({record, isUnsaved, actions}: Props): ReactNode {
  const [isRenaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const {id, kind, title, updated} = record;

  const rename = async (wanted: string) => {
    await actions.rename(record, wanted);
    setRenaming(false);
  };
  const cancel = () => {
    setRenaming(false);
    renameButton.current?.focus();
  };
  const buttons = [
    {label: text.copy(), press: () => actions.copy(record)},
    {label: text.file(), press: () => actions.save(() => offerRecord(record))},
    {label: text.remove(), press: () => actions.remove(id, title)},
  ];
  return (
    <li id={placeOf(id)} className={styles.record}>
      <p className={styles.title}>
        <Link to={KINDS[kind].address(record)}>{titleOf(title)}</Link>
      </p>
      <p className={styles.meta}>
        <span>{KINDS[kind].name()}</span>
        <span>{KINDS[kind].progress(record)}</span>
        <time dateTime={updated}>{text.changed(momentText(updated))}</time>
      </p>
      {isUnsaved && <p className={styles.mark}>{text.onlyHere()}</p>}
      <details className={styles.more}>
        <summary>
          {text.more()}
          <span className="visually-hidden">{text.moreAbout(title)}</span>
        </summary>
        <div className={styles.buttons}>
          <button
            ref={renameButton}
            type="button"
            className={button.round}
            aria-expanded={isRenaming}
            onClick={() => setRenaming(!isRenaming)}
          >
            {text.rename()}
          </button>
          {buttons.map(({label, press}) => (
            <button key={label} type="button" className={button.round} onClick={() => void press()}>
              {label}
            </button>
          ))}
        </div>
        {isRenaming && (
          <RenameForm title={title} onSave={(wanted) => void rename(wanted)} onCancel={cancel} />
        )}
      </details>
    </li>
  );
}
