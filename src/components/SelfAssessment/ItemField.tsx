import {useRef, type ReactNode} from 'react';
import {windowOf} from '@site/src/domain/self-assessment/windowOf';
import type {Item, Questions} from '@site/src/schemas/instrument';
import type {Answer} from '@site/src/schemas/records/selfAssessment';
import styles from './item.tool.module.css';
import {text} from './text';

type Props = {
  questions: Questions;
  item: Item;
  answer: Answer | undefined;
  onAnswer: (answer: Answer | undefined) => void;
};

/** One item with its own window, as native radio buttons; an answer can be taken back. */
export default function ItemField({questions, item, answer, onAnswer}: Props): ReactNode {
  const {text: when, answers} = windowOf(questions, item);
  const group = useRef<HTMLFieldSetElement>(null);
  const clear = () => {
    // The button goes; who pressed it by key is left at the first answer.
    group.current?.querySelector('input')?.focus();
    onAnswer(undefined);
  };
  return (
    <fieldset ref={group} className={styles.item}>
      <legend>
        <span className={styles.when}>{when}</span> {item.self}
      </legend>
      <div className={styles.answers}>
        {answersOf(answers).map(({value, words}) => (
          <label key={words} className={styles.answer}>
            <input
              type="radio"
              name={item.id}
              checked={answer === value}
              onChange={() => onAnswer(value)}
            />
            {words}
          </label>
        ))}
        {/* Its place is kept while it is not there: a page that jumps at a press is hard to hit. */}
        <div className={styles.clearing}>
          {answer !== undefined && (
            <button type="button" className={styles.clear} onClick={clear}>
              {text.clear()}
              <span className="visually-hidden">: {item.self}</span>
            </button>
          )}
        </div>
      </div>
    </fieldset>
  );
}

/** The four answers of a window, and 'no occasion'. */
const answersOf = (words: readonly string[]): {value: Answer; words: string}[] => [
  ...([0, 1, 2, 3] as const).map((value) => ({value, words: words[value] ?? ''})),
  {value: 'none', words: text.none()},
];
