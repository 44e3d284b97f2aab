import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ShownMedia} from '@site/src/domain/catalog/types';
import Block from '../Block';
import {text} from './text';

/** Questions to hold beside a recording, and something to do around it: both the editors' own. */
export default function Guide({media: {kind, guide, exercise}}: {media: ShownMedia}): ReactNode {
  return (
    <>
      {guide && (
        <>
          <h2 id="kijkwijzer">{text.guide(kind)}</h2>
          <Block kind="redactie">
            <p>{text.guideOrigin()}</p>
            <Part title={text.before()} lines={guide.before} />
            <Part title={text.during()} lines={guide.during} />
            <Part title={text.after()} lines={guide.after} />
          </Block>
        </>
      )}
      {exercise && (
        <>
          <h2 id="om-te-doen">{text.exercise(exercise.title, exercise.minutes)}</h2>
          <Block kind="redactie">
            <ol>
              {exercise.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            {exercise.more !== undefined && (
              <p>
                <Link to={exercise.more}>{text.more()}</Link>
              </p>
            )}
          </Block>
        </>
      )}
    </>
  );
}

const Part = ({title, lines}: {title: string; lines: readonly string[]}) => (
  <>
    <h3>{title}</h3>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </>
);
