import type {ReactNode} from 'react';
import type {Exercise as ExerciseData} from '@site/src/schemas/exercise';
import Block from '../Block';
import PageLinks from '../PageLinks';
import {text} from './text';

type Props = {
  /** Names the exercise in data/exercises/; the build hands it over in `exercise`. */
  id: string;
  exercise: ExerciseData;
};

/** An exercise for a group, with what is handed out at its end. */
export default function Exercise({exercise}: Props): ReactNode {
  const {theme, minutes, group, goal, preparation, steps, material, pages} = exercise;
  return (
    <>
      <Block kind="redactie">
        <p>{text.origin()}</p>
        <p>
          {text.size(minutes, group.least, group.most)}. {text.theme(theme)}
        </p>
      </Block>
      <h2>{text.goal()}</h2>
      <p>{goal}</p>
      <h2>{text.preparation()}</h2>
      <ul>
        {preparation.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{text.steps()}</h2>
      <ol>
        {steps.map(({id, title, minutes: time, about, say}) => (
          <li key={id}>
            <b>{text.step(title, time)}.</b> {about}{' '}
            {say !== undefined && (
              <>
                <i>{text.say()}</i> “{say}”
              </>
            )}
          </li>
        ))}
      </ol>
      <h2>{text.closing()}</h2>
      <p>{exercise.closing}</p>
      <h2>{text.variation()}</h2>
      <p>{exercise.variation}</p>
      <h2>{text.pages()}</h2>
      <PageLinks pages={pages} />
      <h2>{text.material()}</h2>
      {material.map(({title, lines}) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
