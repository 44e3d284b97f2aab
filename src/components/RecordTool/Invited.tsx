import type {ReactNode} from 'react';
import button from '../Button/styles.module.css';
import tool from './styles.tool.module.css';
import {text} from './text';
import {useArrivalFocus} from './useArrivalFocus';

type Props = {
  heading: string;
  /** What is asked, and what becomes of it. */
  children: ReactNode;
  begin: {words: string; act: () => Promise<void>};
  /** Leads to the start, without beginning anything. */
  onBack: () => void;
};

/** What somebody else asks, before anything is begun. */
export default function Invited({heading, children, begin, onBack}: Props): ReactNode {
  const title = useArrivalFocus<HTMLHeadingElement>();
  return (
    <section className={tool.section} aria-labelledby="gevraagd">
      <h2 ref={title} id="gevraagd" tabIndex={-1}>
        {heading}
      </h2>
      {children}
      <div className={tool.steps}>
        <button type="button" className={tool.primary} onClick={() => void begin.act()}>
          {begin.words}
        </button>
        <button type="button" className={button.round} onClick={onBack}>
          {text.back()}
        </button>
      </div>
    </section>
  );
}
