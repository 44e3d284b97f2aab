import {useState, type ReactNode} from 'react';
import clsx from 'clsx';
import type {ShownModule} from '@site/src/domain/catalog/types';
import {minutesIn} from '@site/src/domain/learning/minutesIn';
import type {Progress} from '@site/src/domain/learning/progress';
import type {Learning} from '@site/src/schemas/records/learning';
import type {Session} from '@site/src/storage/session';
import {text as learningText} from '../Learning/text';
import tool from '../RecordTool/styles.tool.module.css';
import StepRow from './StepRow';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  session: Session;
  learning: Learning;
  progress: Progress;
  module: ShownModule;
  /** In the path, from 1. */
  number: number;
};

/** One part of a path: open where somebody is, closed elsewhere, until they open or close it. */
export default function ModuleView(props: Props): ReactNode {
  const {session, learning, progress, module, number} = props;
  const steps = module.pieces.flatMap((piece) => piece.steps);
  const [isOpen] = useState(() => steps.some(({id}) => id === progress.next?.id));
  const done = steps.filter(({id}) => progress.done.has(id)).length;
  return (
    <details className={clsx(tool.fold, styles.module)} open={isOpen}>
      <summary>
        <h2>{text.module(number, module.title)}</h2>{' '}
        <span className={tool.quiet}>({learningText.size(done, steps.length)})</span>
      </summary>
      <p>{module.about}</p>
      {module.pieces.map((piece) => (
        <section key={piece.title}>
          <h3>
            {piece.title}{' '}
            <span className={tool.quiet}>
              {minutesIn(piece.steps) > 0 && learningText.minutes(minutesIn(piece.steps))}
            </span>
          </h3>
          <ul className={tool.list}>
            {piece.steps.map((step) => (
              <StepRow
                key={step.id}
                session={session}
                words={learning.words[step.id] ?? ''}
                step={step}
                done={progress.done.get(step.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
