import type {ChangeEvent, ReactNode} from 'react';
import type {Answer} from '@site/src/schemas/records/practice';
import styles from './styles.tool.module.css';

type Props = {
  options: readonly {id: string; text: string}[];
  /** Whether more than one may be chosen. */
  several: boolean;
  answer: Answer;
  onChange: (answer: Answer) => void;
};

/** Answers to choose from, in the order of the question. */
export default function Choices({options, several, answer, onChange}: Props): ReactNode {
  const choose = (id: string, isChosen: boolean) =>
    onChange(
      several
        ? options
            .map((option) => option.id)
            .filter((one) => (one === id ? isChosen : answer.includes(one)))
        : [id],
    );
  return (
    <ul className={styles.options}>
      {options.map((option) => {
        const field = {
          name: 'antwoord',
          checked: answer.includes(option.id),
          onChange: ({target}: ChangeEvent<HTMLInputElement>) => choose(option.id, target.checked),
        };
        return (
          <li key={option.id}>
            <label className={styles.option}>
              {several ? <input type="checkbox" {...field} /> : <input type="radio" {...field} />}
              <span>{option.text}</span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
