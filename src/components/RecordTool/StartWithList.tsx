import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import type {AnyRecord, Kind} from '@site/src/schemas/records/record';
import {readShelf} from '@site/src/storage/shelf';
import {readFaultText} from '../Notebook/faultText';
import {useShelf} from '../Notebook/useShelf';
import {hashOf} from './address';
import tool from './styles.tool.module.css';

type Props = {
  kind: Kind;
  words: {begin: string; yours: string};
  /** Begins a record, knowing what the notebook holds; returns its id. */
  onBegin: (records: readonly AnyRecord[]) => string;
  /** What it is. */
  children: ReactNode;
};

/** The start of a tool: what it is, a button to begin, and the records of its kind on this device. */
export default function StartWithList({kind, words, onBegin, children}: Props): ReactNode {
  const history = useHistory();
  const shelf = useShelf();
  const begin = async () => {
    // Pressed before the notebook was read: what is in it counts all the same.
    const {records} = shelf ?? (await readShelf());
    history.push({hash: hashOf(onBegin(records))});
  };
  const own = shelf?.records.filter((record) => record.kind === kind) ?? [];
  return (
    <>
      {children}
      {shelf?.fault && <p role="alert">{readFaultText(shelf.fault)}</p>}
      <button type="button" className={tool.primary} onClick={() => void begin()}>
        {words.begin}
      </button>
      {own.length > 0 && (
        <>
          <h2>{words.yours}</h2>
          <ul className={tool.list}>
            {own.map(({id, title}) => (
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
