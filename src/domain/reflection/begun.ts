import type {ReflectionQuestions} from '../../schemas/reflectionModel';
import type {Reflection} from '../../schemas/records/reflection';

/** The questions alone, as a reflection keeps them. */
export const questionsIn = ({
  id,
  version,
  name,
  steps,
}: ReflectionQuestions): ReflectionQuestions => ({
  id,
  version,
  name,
  steps,
});

/** A reflection in which nothing was written yet. */
export const reflectionBegun = (model: ReflectionQuestions, prompt: string): Reflection => ({
  questions: questionsIn(model),
  prompt,
  answers: {},
  finished: null,
  question: '',
});

/** Whether somebody wrote nothing in it. */
export const isEmptyReflection = ({answers, question}: Reflection): boolean =>
  question.trim() === '' && Object.values(answers).every((answer) => answer.trim() === '');
