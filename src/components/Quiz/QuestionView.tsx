import {useEffect, useRef, useState, type ReactNode} from 'react';
import type {ShownQuestion} from '@site/src/domain/catalog/types';
import {isComplete} from '@site/src/domain/check/judge';
import {mixed} from '@site/src/domain/check/mixed';
import type {Question} from '@site/src/schemas/check';
import type {Answer} from '@site/src/schemas/records/practice';
import button from '../Button/styles.module.css';
import tool from '../RecordTool/styles.tool.module.css';
import {text as shared} from '../RecordTool/text';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import Fields from './Fields';
import Feedback from './Feedback';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  shown: ShownQuestion;
  /** Its place in the round, from 1, and how many there are. */
  number: number;
  count: number;
  /** What was answered before; undefined when nothing was. */
  given: Answer | undefined;
  onAnswer: (answer: Answer) => void;
  onNext: () => void;
  /** Leads to the question before; the first has none. */
  onBack: (() => void) | undefined;
  onStop: () => void;
};

/** One question: to answer, and once it is answered, what is right and why. */
export default function QuestionView(props: Props): ReactNode {
  const {shown, number, count, given, onAnswer, onNext, onBack, onStop} = props;
  const {question} = shown;
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const outcome = useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = useState<Answer>(() => beginning(question));
  const [isRetry, setRetry] = useState(false);
  const [isLacking, setLacking] = useState(false);
  /** Answers that were given here, since this question came on the screen. */
  const [answers, setAnswers] = useState(0);
  const isAnswered = given !== undefined && !isRetry;

  useEffect(() => {
    if (answers > 0) {
      outcome.current?.focus();
    }
  }, [answers]);

  const submit = () => {
    setLacking(!isComplete(question, draft));
    if (isComplete(question, draft)) {
      onAnswer(draft);
      setRetry(false);
      setAnswers(answers + 1);
    }
  };
  const retry = () => {
    setDraft(beginning(question));
    setRetry(true);
    heading.current?.focus();
  };

  return (
    <section className={tool.section} aria-labelledby="vraag">
      <h2 ref={heading} id="vraag" tabIndex={-1} className={styles.number}>
        {text.number(number, count)}
      </h2>
      {isAnswered ? (
        <>
          <p className={styles.ask}>{question.ask}</p>
          <Feedback ref={outcome} shown={shown} answer={given} />
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Fields question={question} answer={draft} onChange={setDraft} />
          {isLacking && <p role="alert">{text.incomplete()}</p>}
          <button type="submit" className={tool.primary}>
            {text.check()}
          </button>
        </form>
      )}
      <div className={tool.steps}>
        {isAnswered && (
          <>
            <button type="button" className={tool.primary} onClick={onNext}>
              {shared.next()}
            </button>
            <button type="button" className={button.round} onClick={retry}>
              {text.tryAgain()}
            </button>
          </>
        )}
        {onBack && (
          <button type="button" className={button.round} onClick={onBack}>
            {shared.back()}
          </button>
        )}
        <button type="button" className={button.round} onClick={onStop}>
          {shared.stop()}
        </button>
      </div>
    </section>
  );
}

/** What stands in the fields before anything was chosen. */
function beginning(question: Question): Answer {
  switch (question.kind) {
    case 'order':
      return mixed(question.items, question.id).map(({id}) => id);
    case 'match':
      return question.pairs.map(() => '');
    case 'one':
    case 'several':
    case 'true-false':
      return [];
  }
}
