import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ReviewView} from '@site/src/domain/check/review';
import button from '../Button/styles.module.css';
import {text as quiz} from '../Quiz/text';
import tool from '../RecordTool/styles.tool.module.css';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import {comeBackText} from './comeBackText';
import {text} from './text';
import type {Asked} from './useQuestions';

type Props = {
  /** What was not right at the first answer. */
  missed: readonly Asked[];
  /** Questions in the round. */
  count: number;
  view: ReviewView;
  now: Date;
  onStop: () => void;
  onAgain: () => void;
};

/** How the round went, what to read again, and when the questions come back. */
export default function Ending({missed, count, view, now, onStop, onAgain}: Props): ReactNode {
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const pages = new Map(missed.map(({check}) => [check.page, check.title]));
  const waiting = view.waiting.length;
  return (
    <section className={tool.section} aria-labelledby="uitkomst">
      <h2 ref={heading} id="uitkomst" tabIndex={-1}>
        {quiz.result()}
      </h2>
      <p>{text.count(count - missed.length, count)}</p>
      {pages.size > 0 && (
        <>
          <p>{text.readAgain()}</p>
          <ul>
            {[...pages].map(([page, title]) => (
              <li key={page}>
                <Link to={page}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {waiting > 0 && (
        <p>
          {text.waiting(waiting)} {text.enough()}
        </p>
      )}
      {waiting === 0 && view.next !== undefined && <p>{comeBackText(view.next, now)}</p>}
      <div className={tool.steps}>
        {waiting > 0 && (
          <button type="button" className={button.round} onClick={onAgain}>
            {text.again()}
          </button>
        )}
        <button type="button" className={button.round} onClick={onStop}>
          {quiz.start()}
        </button>
      </div>
    </section>
  );
}
