import {useRef, type ReactNode} from 'react';
import type {Answer} from '@site/src/schemas/records/selfAssessment';
import styles from './item.tool.module.css';
import {text} from './text';

type Props = {
  /** Id of the item. */
  id: string;
  /** Stands before the sentence: where or when to look. */
  when: string;
  sentence: string;
  /** From 'not done' to 'often'. */
  answers: readonly string[];
  /** What 'none' is called. */
  none: string;
  answer: Answer | undefined;
  onAnswer: (answer: Answer | undefined) => void;
};

/** One sentence and its five answers, as native radio buttons; an answer can be taken back. */
export default function AnswerField(props: Props): ReactNode {
  const {id, when, sentence, answers, none, answer, onAnswer} = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const clear = () => {
    // The button goes; who pressed it by key is left at the first answer.
    group.current?.querySelector('input')?.focus();
    onAnswer(undefined);
  };
  return (
    <fieldset ref={group} className={styles.item}>
      <legend>
        <span className={styles.when}>{when}</span> {sentence}
      </legend>
      <div className={styles.answers}>
        {choicesOf(answers, none).map(({value, words}) => (
          <label key={value} className={styles.answer}>
            <input
              type="radio"
              name={id}
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
              <span className="visually-hidden">: {sentence}</span>
            </button>
          )}
        </div>
      </div>
    </fieldset>
  );
}

const choicesOf = (words: readonly string[], none: string): {value: Answer; words: string}[] => [
  ...([0, 1, 2, 3] as const).map((value) => ({value, words: words[value] ?? ''})),
  {value: 'none', words: none},
];
