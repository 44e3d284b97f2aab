import {useId, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {AnyRecord} from '@site/src/schemas/records/record';
import tool from '../RecordTool/styles.tool.module.css';

type Props = {
  label: string;
  /** What choosing nothing is called. */
  none: string;
  /** Where such a record is made. */
  link: {to: string; words: string};
  records: readonly AnyRecord[];
  /** Id of a record, or empty. */
  chosen: string;
  onChoose: (id: string) => void;
};

/** Which record a part of the memo comes from; where there is none, the way to make one. */
export default function TakenFrom(props: Props): ReactNode {
  const {label, none, link, records, chosen, onChoose} = props;
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={tool.label}>
        {label}
      </label>
      <select
        id={id}
        className={tool.select}
        value={records.some((record) => record.id === chosen) ? chosen : ''}
        onChange={({target}) => onChoose(target.value)}
      >
        <option value="">{none}</option>
        {records.map((record) => (
          <option key={record.id} value={record.id}>
            {record.title}
          </option>
        ))}
      </select>
      <p>
        <Link to={link.to}>{link.words}</Link>
      </p>
    </>
  );
}
