import type {ReactNode} from 'react';
import type {AnyRecord, Kind} from '@site/src/schemas/records/record';
import {hashOf} from './address';
import tool from './styles.tool.module.css';

type Props = {heading: string; kind: Kind; records: readonly AnyRecord[]};

/** The records of one kind on this device, each a link to where it opens; nothing while there is none. */
export default function RecordLinks({heading, kind, records}: Props): ReactNode {
  const own = records.filter((record) => record.kind === kind);
  return (
    own.length > 0 && (
      <>
        <h2>{heading}</h2>
        <ul className={tool.list}>
          {own.map(({id, title}) => (
            <li key={id}>
              <a href={hashOf(id)}>{title}</a>
            </li>
          ))}
        </ul>
      </>
    )
  );
}
