import {useState, type ReactNode} from 'react';
import type {AgendaLine} from '@site/src/domain/intervision/agenda';
import tool from '../RecordTool/styles.tool.module.css';
import {text} from './text';

type Props = {line: AgendaLine; onChange: (minutes: number) => void};

/** The minutes of one step, between its least and its most; what is half typed changes nothing. */
export default function StepMinutes({line, onChange}: Props): ReactNode {
  const {title, least, most} = line.step;
  const [typed, setTyped] = useState<string>();
  return (
    <input
      className={tool.select}
      type="number"
      inputMode="numeric"
      aria-label={text.minutesOf(title, least, most)}
      min={least}
      max={most}
      value={typed ?? String(line.minutes)}
      onChange={({target}) => {
        setTyped(target.value);
        const minutes = Number(target.value);
        if (Number.isInteger(minutes) && minutes >= least && minutes <= most) {
          onChange(minutes);
        }
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
