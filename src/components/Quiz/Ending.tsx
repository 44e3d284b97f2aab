import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ShownCheck} from '@site/src/domain/catalog/types';
import type {RoundView} from '@site/src/domain/check/practice';
import button from '../Button/styles.module.css';
import tool from '../RecordTool/styles.tool.module.css';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  check: ShownCheck;
  round: RoundView;
  onGo: (place: number | 'start') => void;
  onAgain: () => void;
};

/** How the round went, and what to look at again. */
export default function Ending({check, round, onGo, onAgain}: Props): ReactNode {
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const open = check.questions.flatMap(({question}, place) =>
    round.grades[place] === 'right' ? [] : [{id: question.id, ask: question.ask, place}],
  );
  return (
    <section className={tool.section} aria-labelledby="uitkomst">
      <h2 ref={heading} id="uitkomst" tabIndex={-1}>
        {text.result()}
      </h2>
      <p>{text.count(round.right, check.questions.length)}</p>
      {open.length > 0 && (
        <>
          <p>{text.lookAgain()}</p>
          <ul className={styles.options}>
            {open.map(({id, ask, place}) => (
              <li key={id}>
                <button type="button" className={styles.open} onClick={() => onGo(place)}>
                  {ask}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={check.page}>{text.page()}</Link>
      </p>
      <p>
        {text.comeBack()} <Link to="/leren/herhalen">{text.review()}</Link>
      </p>
      <div className={tool.steps}>
        <button type="button" className={button.round} onClick={onAgain}>
          {text.again()}
        </button>
        <button type="button" className={button.round} onClick={() => onGo('start')}>
          {text.start()}
        </button>
      </div>
    </section>
  );
}
