import {useRef, type ReactNode} from 'react';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props<T> = {
  /** Unlike that of any other on the page. */
  id: string;
  /** Stands before the sentence: where or when to look. */
  when?: string;
  sentence: string;
  choices: readonly {value: T; words: string}[];
  answer: T | undefined;
  onAnswer: (answer: T | undefined) => void;
  /** What the button says that takes an answer back. */
  clear?: string;
};

/** One sentence and its answers, as native radio buttons; an answer can be taken back. */
export default function ChoiceField<T extends string | number>(props: Props<T>): ReactNode {
  const {id, when, sentence, choices, answer, onAnswer, clear: words = text.clear()} = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const clear = () => {
    // The button goes; who pressed it by key is left at the first answer.
    group.current?.querySelector('input')?.focus();
    onAnswer(undefined);
  };
  return (
    <fieldset ref={group} className={styles.item}>
      <legend>
        {when !== undefined && <span className={styles.when}>{when}</span>} {sentence}
      </legend>
      <div className={styles.answers}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.answer}>
            <input
              type="radio"
              name={id}
              checked={answer === choice.value}
              onChange={() => onAnswer(choice.value)}
            />
            {choice.words}
          </label>
        ))}
        {/* Its place is kept while it is not there: a page that jumps at a press is hard to hit. */}
        <div className={styles.clearing}>
          {answer !== undefined && (
            <button type="button" className={styles.clear} onClick={clear}>
              {words}
              <span className="visually-hidden">: {sentence}</span>
            </button>
          )}
        </div>
      </div>
    </fieldset>
  );
}
