import type {ReactNode} from 'react';
import {HOLDS, HOLDS_NOT} from '@site/src/domain/check/judge';
import type {Question} from '@site/src/schemas/check';
import type {Answer} from '@site/src/schemas/records/practice';
import Choices from './Choices';
import MatchFields from './MatchFields';
import OrderFields from './OrderFields';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {question: Question; answer: Answer; onChange: (answer: Answer) => void};

/** The question with its fields, each kind by native elements. */
export default function Fields({question, answer, onChange}: Props): ReactNode {
  return (
    <fieldset className={styles.fields} aria-describedby="hoe">
      <legend className={styles.ask}>{question.ask}</legend>
      <p id="hoe" className={styles.hint}>
        {text.hint(question.kind)}
      </p>
      <FieldsOf question={question} answer={answer} onChange={onChange} />
    </fieldset>
  );
}

function FieldsOf({question, answer, onChange}: Props): ReactNode {
  switch (question.kind) {
    case 'one':
    case 'several':
      return (
        <Choices
          options={question.options}
          several={question.kind === 'several'}
          answer={answer}
          onChange={onChange}
        />
      );
    case 'true-false':
      return (
        <Choices
          options={[
            {id: HOLDS, text: text.holds()},
            {id: HOLDS_NOT, text: text.holdsNot()},
          ]}
          several={false}
          answer={answer}
          onChange={onChange}
        />
      );
    case 'order':
      return <OrderFields items={question.items} answer={answer} onChange={onChange} />;
    case 'match':
      return <MatchFields question={question} answer={answer} onChange={onChange} />;
  }
}
