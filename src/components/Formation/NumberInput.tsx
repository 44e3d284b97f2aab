import {useId, useState, type ReactNode} from 'react';
import {readNumber} from '@site/src/domain/formation/readNumber';
import tool from '../RecordTool/styles.tool.module.css';
import {faultWords} from './faultWords';
import {dutchNumber} from './numbers';

type Props = {
  label: string;
  /** Stands with the label for who hears it alone. */
  about?: string;
  /** Stands with the label for everybody. */
  unit?: string;
  /** Null is an empty field. */
  value: number | null;
  bounds: {least: number; most: number};
  /** Whether the field may be empty. */
  optional?: boolean;
  onChange: (value: number | null) => void;
};

/**
 * A number as people type it here. What does not fit is said at once and does not count; what counts
 * comes back when somebody leaves the field with something that does.
 */
export default function NumberInput(props: Props): ReactNode {
  const {label, about, unit, value, bounds, optional = false, onChange} = props;
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const read = typed === undefined ? undefined : readNumber(typed, bounds);
  const isFine = read === undefined || read.kind === 'ok' || (read.kind === 'empty' && optional);
  return (
    <div>
      <label htmlFor={id} className={tool.label}>
        {unit === undefined ? label : `${label} (${unit})`}
        {about !== undefined && <span className="visually-hidden"> {about}</span>}
      </label>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        id={id}
        className={tool.select}
        value={typed ?? (value === null ? '' : dutchNumber(value))}
        aria-invalid={!isFine}
        aria-describedby={`${id}-fout`}
        onChange={({target}) => {
          setTyped(target.value);
          const now = readNumber(target.value, bounds);
          if (now.kind === 'ok') {
            onChange(now.value);
          } else if (now.kind === 'empty' && optional) {
            onChange(null);
          }
        }}
        onBlur={() => isFine && setTyped(undefined)}
      />
      <output htmlFor={id}>
        {/* What describes a field is no output itself: some programs read nothing of that. */}
        <span id={`${id}-fout`}>{isFine ? '' : faultWords(read, value)}</span>
      </output>
    </div>
  );
}
