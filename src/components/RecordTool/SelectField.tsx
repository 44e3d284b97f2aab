import type {ReactNode} from 'react';
import Labelled from './Labelled';
import tool from './styles.tool.module.css';

type Props = {
  label: string;
  value: string;
  options: readonly {value: string; label: string}[];
  onChange: (value: string) => void;
};

/** One of a list. */
export default function SelectField({label, value, options, onChange}: Props): ReactNode {
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          id={id}
          className={tool.select}
          value={value}
          onChange={({target}) => onChange(target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
