import type {ReactNode} from 'react';
import tool from '../RecordTool/styles.tool.module.css';
import Labelled from '../RecordTool/Labelled';

type Props = {
  label: string;
  /** As 2026-12-03, or empty. */
  value: string;
  onChange: (day: string) => void;
};

export default function DayField({label, value, onChange}: Props): ReactNode {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          type="date"
          id={id}
          className={tool.select}
          value={value}
          onChange={({target}) => onChange(target.value)}
        />
      )}
    </Labelled>
  );
}
