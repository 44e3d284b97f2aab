import type {ReactNode} from 'react';
import type {Part} from '@site/src/domain/learning/portfolioDocument';
import tool from '../RecordTool/styles.tool.module.css';
import {partName, text} from './text';

type Props = {
  /** Those in which something stands. */
  parts: readonly Part[];
  chosen: ReadonlySet<Part>;
  onChange: (chosen: ReadonlySet<Part>) => void;
};

/** Which parts come along: somebody may share what they did and keep their words. */
export default function PartChoice({parts, chosen, onChange}: Props): ReactNode {
  return (
    <fieldset className={tool.steps}>
      <legend>{text.choose()}</legend>
      {parts.map((part) => (
        <label key={part} className={tool.tick}>
          <input
            type="checkbox"
            checked={chosen.has(part)}
            onChange={({target}) => {
              const others = [...chosen].filter((other) => other !== part);
              onChange(new Set(target.checked ? [...others, part] : others));
            }}
          />
          {partName(part)}
        </label>
      ))}
    </fieldset>
  );
}
