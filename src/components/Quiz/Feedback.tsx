import type {ReactNode, Ref} from 'react';
import type {ShownQuestion} from '@site/src/domain/catalog/types';
import {HOLDS, judge} from '@site/src/domain/check/judge';
import type {Question} from '@site/src/schemas/check';
import type {Answer} from '@site/src/schemas/records/practice';
import tool from '../RecordTool/styles.tool.module.css';
import Pair from './Pair';
import Sources from './Sources';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {ref: Ref<HTMLHeadingElement>; shown: ShownQuestion; answer: Answer};

/** How the answer was, and of every answer whether it is right and why. */
export default function Feedback({ref, shown: {question, sources}, answer}: Props): ReactNode {
  return (
    <section className={tool.outcome} aria-labelledby="oordeel">
      <h3 ref={ref} id="oordeel" tabIndex={-1}>
        {text.grade(judge(question, answer))}
      </h3>
      <Why question={question} answer={answer} />
      <Sources sources={sources} />
    </section>
  );
}

function Why({question, answer}: {question: Question; answer: Answer}): ReactNode {
  switch (question.kind) {
    case 'one':
    case 'several':
      return (
        <ul className={styles.whys}>
          {question.options.map(({id, text: option, right, why}) => (
            <li key={id}>
              <b>{option}</b> <Mark isRight={right} isYours={answer.includes(id)} />
              <p>{why}</p>
            </li>
          ))}
        </ul>
      );
    case 'true-false':
      return (
        <p>
          <b>{question.right ? text.holds() : text.holdsNot()}.</b>{' '}
          {answer[0] === HOLDS ? question.whyTrue : question.whyFalse}
        </p>
      );
    case 'order':
      return (
        <ol className={styles.whys}>
          {question.items.map((item, place) => {
            const yours = answer.indexOf(item.id);
            return (
              <li key={item.id}>
                <b>{item.text}</b> {yours !== place && text.yourPlace(yours + 1)}
                <p>{item.why}</p>
              </li>
            );
          })}
        </ol>
      );
    case 'match':
      return (
        <ul className={styles.whys}>
          {question.pairs.map((pair, place) => {
            const yours = question.pairs.find(({id}) => id === answer[place]);
            return (
              <li key={pair.id}>
                <Pair pair={pair} /> {yours && yours !== pair && text.yourPair(yours.right)}
                <p>{pair.why}</p>
              </li>
            );
          })}
        </ul>
      );
  }
}

/** Whether an answer is right, and whether it was given: in words, with a mark beside them. */
function Mark({isRight, isYours}: {isRight: boolean; isYours: boolean}): ReactNode {
  return (
    <span className={styles.mark}>
      <span aria-hidden="true">{isRight ? '✓' : '✗'}</span>{' '}
      {isRight ? text.isRight() : text.isWrong()}
      {isYours && `, ${text.yours()}`}
    </span>
  );
}
