import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ShownPath} from '@site/src/domain/catalog/types';
import type {Progress} from '@site/src/domain/learning/progress';
import {beginLearner} from '@site/src/storage/learnerMark';
import {text as learning} from '../Learning/text';
import tool from '../RecordTool/styles.tool.module.css';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {path: ShownPath; progress: Progress};

/** How far somebody is in the path, and the one step to go on with. */
export default function Summary({path, progress}: Props): ReactNode {
  const {done, all, minutesLeft, next} = progress;
  return (
    <section className={tool.outcome} aria-label={text.howFar()}>
      <div className={tool.progress}>
        <progress aria-hidden="true" max={all} value={done.size} />
        <span>{learning.size(done.size, all)}</span>
      </div>
      {next ? (
        <>
          <p>{text.left(learning.long(minutesLeft))}</p>
          <p className={styles.next}>
            {done.size === 0 ? text.begin() : text.goOn()}{' '}
            {next.to === undefined ? (
              <a href={`#${next.id}`} onClick={() => openAround(next.id)}>
                {next.title}
              </a>
            ) : (
              <Link to={next.to} onClick={beginLearner}>
                {next.title}
              </Link>
            )}{' '}
            <span className={tool.quiet}>({learning.what(next)})</span>
          </p>
        </>
      ) : (
        <p>{text.finished(path.title)}</p>
      )}
      <p>
        <Link to="/leren/verslag">{text.portfolio()}</Link>
      </p>
    </section>
  );
}

/** Opens the part in which a step stands: not every browser does so for who follows a link into it. */
function openAround(id: string): void {
  document.getElementById(id)?.closest('details')?.setAttribute('open', '');
}
