import {useId, useRef, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {questionAdvice} from '@site/src/domain/reflection/questionAdvice';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import GuardedField from '../GuardedField';
import {changeData} from '../RecordTool/changeData';
import tool from '../RecordTool/styles.tool.module.css';
import styles from './styles.tool.module.css';
import {adviceText, starters, text} from './text';

/** As much as a question takes; the schema of a case's walk holds as much. */
const QUESTION_MAX = 400;

type Props = {session: Session; record: RecordOf<'reflection'>};

/** Turns what was written into a question for peer consultation: first person, about the own acting. */
export default function QuestionField({session, record}: Props): ReactNode {
  const id = useId();
  const place = useRef<HTMLDetailsElement>(null);
  const {question} = record.data;
  // As it was when this came on the screen: a field that is emptied must not close under who writes.
  const [wasWritten] = useState(question !== '');
  const advice = questionAdvice(question);
  const change = (words: string) =>
    changeData(session, 'reflection', (data) => ({...data, question: words}));
  const start = (words: string) => {
    change(words);
    place.current?.querySelector('textarea')?.focus();
  };

  return (
    <details ref={place} className={clsx(tool.fold, styles.question)} open={wasWritten}>
      <summary>{text.makeQuestion()}</summary>
      <p>{text.aboutQuestion()}</p>
      {question.trim() === '' && (
        <p className={styles.starters}>
          {starters().map((starter) => (
            <button
              key={starter}
              type="button"
              className={button.round}
              onClick={() => start(starter)}
            >
              {starter}
            </button>
          ))}
        </p>
      )}
      <GuardedField
        id={`vraag-${record.id}`}
        label={text.question()}
        lines={2}
        maxLength={QUESTION_MAX}
        describedBy={id}
        value={question}
        onChange={change}
      />
      <ul id={id} className={styles.advice}>
        {advice.map((one) => (
          <li key={one}>{adviceText[one]()}</li>
        ))}
      </ul>
      <p>
        {text.unrecognisable()}{' '}
        <Link to="/casussen#een-eigen-situatie-onherkenbaar-maken">{text.recipe()}</Link>
      </p>
    </details>
  );
}
