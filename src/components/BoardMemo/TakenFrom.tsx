import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {AnyRecord} from '@site/src/schemas/records/record';
import SelectField from '../RecordTool/SelectField';

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

/** Which record a part of the memo comes from, and the way to where one is made. */
export default function TakenFrom(props: Props): ReactNode {
  const {label, none, link, records, chosen, onChoose} = props;
  return (
    <>
      <SelectField
        label={label}
        value={records.some(({id}) => id === chosen) ? chosen : ''}
        options={[
          {value: '', label: none},
          ...records.map(({id, title}) => ({value: id, label: title})),
        ]}
        onChange={onChoose}
      />
      <p>
        <Link to={link.to}>{link.words}</Link>
      </p>
    </>
  );
}
