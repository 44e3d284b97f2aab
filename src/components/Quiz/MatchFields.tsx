import {useId, type ReactNode} from 'react';
import {mixed} from '@site/src/domain/check/mixed';
import type {Question} from '@site/src/schemas/check';
import type {Answer} from '@site/src/schemas/records/practice';
import tool from '../RecordTool/styles.tool.module.css';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  question: Extract<Question, {kind: 'match'}>;
  answer: Answer;
  onChange: (answer: Answer) => void;
};

/** What belongs together: a list to choose from behind each line. */
export default function MatchFields({question, answer, onChange}: Props): ReactNode {
  const id = useId();
  const {pairs} = question;
  const choices = mixed(pairs, question.id);
  return (
    <ul className={styles.options}>
      {pairs.map((pair, place) => (
        <li key={pair.id} className={styles.pair}>
          <label htmlFor={id + pair.id}>{pair.left}</label>
          <select
            id={id + pair.id}
            className={tool.select}
            value={answer[place] ?? ''}
            onChange={({target}) =>
              onChange(answer.map((one, at) => (at === place ? target.value : one)))
            }
          >
            <option value="">{text.choose()}</option>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.right}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}
