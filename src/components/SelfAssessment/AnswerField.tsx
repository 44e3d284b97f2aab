import type {ReactNode} from 'react';
import type {Answer} from '@site/src/schemas/records/selfAssessment';
import ChoiceField from '../ChoiceField';

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

/** One sentence of a self-assessment and its five answers. */
export default function AnswerField({answers, none, ...props}: Props): ReactNode {
  return <ChoiceField {...props} choices={choicesOf(answers, none)} />;
}

const choicesOf = (words: readonly string[], none: string): {value: Answer; words: string}[] => [
  ...([0, 1, 2, 3] as const).map((value) => ({value, words: words[value] ?? ''})),
  {value: 'none', words: none},
];
