import type {ReactNode} from 'react';
import type {ShownModel} from '@site/src/domain/catalog/types';
import LazyTool from '../LazyTool';
import PaperReflection from './PaperReflection';

type Props = {
  /** Names the model in data/reflections/; the build hands it over in `questions`. */
  model: string;
  questions: ShownModel;
  /** What the page asks where it is read, in place of the model's own first words. */
  question?: string;
};

const load = () => import('./Inline');

/** A place to look back at the own work, where it is read; on paper and without scripts a form. */
export default function Reflection({questions, question = ''}: Props): ReactNode {
  return (
    <>
      <p>
        <b>{question || questions.about}</b>
      </p>
      <LazyTool
        name="terugblik"
        label={question || questions.name}
        load={load}
        props={{model: questions, prompt: question}}
      />
      <PaperReflection model={questions} prompt="" />
    </>
  );
}
