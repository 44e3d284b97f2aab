import {useId, type ReactNode} from 'react';
import tool from './styles.tool.module.css';

type Props = {
  label: string;
  /** Gets the id that its label points at. */
  children: (id: string) => ReactNode;
};

/** A field of one line with its label; free text is a GuardedField. */
export default function Labelled({label, children}: Props): ReactNode {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={tool.label}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
