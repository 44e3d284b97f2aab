import {useId, type ReactNode} from 'react';
import tool from './styles.tool.module.css';

type Props = {
  label: string;
  value: string;
  options: readonly {value: string; label: string}[];
  onChange: (value: string) => void;
};

/** One of a list. */
export default function SelectField({label, value, options, onChange}: Props): ReactNode {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={tool.label}>
        {label}
      </label>
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
    </div>
  );
}
