import {useState, type ReactNode} from 'react';
import tool from '../RecordTool/styles.tool.module.css';
import Labelled from '../RecordTool/Labelled';

type Props = {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
};

/**
 * A whole number between two bounds. What is being typed may be outside them or nothing at all; it
 * counts once it is a number that fits, and what counts comes back when somebody leaves the field.
 */
export default function NumberField({label, value, least, most, onChange}: Props): ReactNode {
  const [typed, setTyped] = useState<string>();
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          type="number"
          inputMode="numeric"
          id={id}
          className={tool.select}
          min={least}
          max={most}
          value={typed ?? String(value)}
          onChange={({target}) => {
            setTyped(target.value);
            const number = Number(target.value);
            if (Number.isInteger(number) && number >= least && number <= most) {
              onChange(number);
            }
          }}
          onBlur={() => setTyped(undefined)}
        />
      )}
    </Labelled>
  );
}
