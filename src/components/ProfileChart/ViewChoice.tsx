import {useId, type ReactNode} from 'react';
import {text} from './text';
import styles from './styles.tool.module.css';

export type View = 'bars' | 'radar';

const VIEWS = [
  {view: 'bars', word: text.bars},
  {view: 'radar', word: text.radar},
] as const;

type Props = {view: View; onChoose: (view: View) => void};

/** Which of the two drawings is in view. */
export default function ViewChoice({view, onChoose}: Props): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{text.view()}</legend>
      {VIEWS.map((one) => (
        <label key={one.view}>
          <input
            type="radio"
            name={name}
            checked={view === one.view}
            onChange={() => onChoose(one.view)}
          />
          {one.word()}
        </label>
      ))}
    </fieldset>
  );
}
