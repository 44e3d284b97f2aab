import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import button from '../Button/styles.module.css';
import styles from './styles.tool.module.css';
import {text} from './text';
import {useArrivalFocus} from './useArrivalFocus';

type Props = {
  name: string;
  index: number;
  /** How many parts there are. */
  count: number;
  /** What the button says that leads on. */
  next: string;
  onNext: () => void;
  /** Leads to the part before; the first has none. */
  onBack?: () => void;
  children: ReactNode;
};

/** One part of a tool that is filled in by parts: how far it is, and the steps back, on and out. */
export default function Part({
  name,
  index,
  count,
  next,
  onNext,
  onBack,
  children,
}: Props): ReactNode {
  const history = useHistory();
  const heading = useArrivalFocus<HTMLHeadingElement>();
  return (
    <section className={styles.section} aria-labelledby="onderdeel">
      <div className={styles.progress}>
        <progress aria-hidden="true" max={count} value={index + 1} />
        <span>{text.part(index + 1, count)}</span>
      </div>
      <h2 ref={heading} id="onderdeel" tabIndex={-1}>
        {name}
      </h2>
      {children}
      <div className={styles.steps}>
        {onBack && (
          <button type="button" className={button.round} onClick={onBack}>
            {text.back()}
          </button>
        )}
        <button type="button" className={styles.primary} onClick={onNext}>
          {next}
        </button>
        <button type="button" className={button.round} onClick={() => history.push({hash: ''})}>
          {text.stop()}
        </button>
      </div>
    </section>
  );
}
