import {useState, type ReactNode} from 'react';
import {moved} from '@site/src/domain/check/moved';
import type {Answer} from '@site/src/schemas/records/practice';
import button from '../Button/styles.module.css';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  items: readonly {id: string; text: string}[];
  answer: Answer;
  onChange: (answer: Answer) => void;
};

/** Steps to put in order, each with a button up and a button down. */
export default function OrderFields({items, answer, onChange}: Props): ReactNode {
  const [said, setSaid] = useState('');
  const textOf = (id: string) => items.find((item) => item.id === id)?.text ?? '';
  const move = (place: number, by: -1 | 1) => {
    const id = answer[place];
    const to = place + by;
    if (id !== undefined && to >= 0 && to < answer.length) {
      onChange(moved(answer, place, by));
      setSaid(text.movedTo(textOf(id), to + 1));
    }
  };
  return (
    <>
      <ol className={styles.order}>
        {answer.map((id, place) => (
          // By its id, so that the focus goes along with the step.
          <li key={id}>
            <span>{textOf(id)}</span>
            <button
              type="button"
              className={button.round}
              aria-label={text.up(textOf(id))}
              aria-disabled={place === 0}
              onClick={() => move(place, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              className={button.round}
              aria-label={text.down(textOf(id))}
              aria-disabled={place === answer.length - 1}
              onClick={() => move(place, 1)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
      <output className="visually-hidden">{said}</output>
    </>
  );
}
