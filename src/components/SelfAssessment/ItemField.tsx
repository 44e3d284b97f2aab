import type {ReactNode} from 'react';
import {windowOf} from '@site/src/domain/self-assessment/windowOf';
import type {Item, Questions} from '@site/src/schemas/instrument';
import type {Answer} from '@site/src/schemas/records/selfAssessment';
import AnswerField from './AnswerField';
import {text} from './text';

type Props = {
  questions: Questions;
  item: Item;
  answer: Answer | undefined;
  onAnswer: (answer: Answer | undefined) => void;
};

/** One item with its own window. */
export default function ItemField({questions, item, answer, onAnswer}: Props): ReactNode {
  const {text: when, answers} = windowOf(questions, item);
  return (
    <AnswerField
      id={item.id}
      when={when}
      sentence={item.self}
      answers={answers}
      none={text.none()}
      answer={answer}
      onAnswer={onAnswer}
    />
  );
}
