import {useEffect, useRef, useState, type ReactNode} from 'react';
import type {ShownCheck, ShownQuestion} from '@site/src/domain/catalog/types';
import {isComplete} from '@site/src/domain/check/judge';
import {mixed} from '@site/src/domain/check/mixed';
import {answered} from '@site/src/domain/check/practice';
import type {Question} from '@site/src/schemas/check';
import type {Answer, Practice} from '@site/src/schemas/records/practice';
import {moment} from '@site/src/storage/clock';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import {changeData} from '../RecordTool/changeData';
import tool from '../RecordTool/styles.tool.module.css';
import {text as shared} from '../RecordTool/text';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import Fields from './Fields';
import Feedback from './Feedback';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  session: Session;
  practice: Practice;
  check: ShownCheck;
  /** Of the question in the check, from 0. */
  place: number;
  shown: ShownQuestion;
  onGo: (place: number | 'start') => void;
};

/** One question: to answer, and once it is answered, what is right and why. */
export default function QuestionView(props: Props): ReactNode {
  const {session, practice, check, place, shown, onGo} = props;
  const {question} = shown;
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const outcome = useRef<HTMLHeadingElement>(null);
  const given = practice.rounds[check.id]?.[question.id];
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
      changeData(session, 'practice', (data) =>
        answered(data, check.id, question, {answer: draft, now: moment()}),
      );
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
        {text.number(place + 1, check.questions.length)}
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
            <button type="button" className={tool.primary} onClick={() => onGo(place + 1)}>
              {shared.next()}
            </button>
            <button type="button" className={button.round} onClick={retry}>
              {text.tryAgain()}
            </button>
          </>
        )}
        {place > 0 && (
          <button type="button" className={button.round} onClick={() => onGo(place - 1)}>
            {shared.back()}
          </button>
        )}
        <button type="button" className={button.round} onClick={() => onGo('start')}>
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
