import type {ReactNode} from 'react';
import button from '../Button/styles.module.css';
import {text as lazy} from '../LazyTool/text';
import tool from '../RecordTool/styles.tool.module.css';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';

type Props = {isFault: boolean; onRetry: () => void};

/** While questions are fetched, and when they do not come; it has the focus of the button that went. */
export default function LoadTrouble({isFault, onRetry}: Props): ReactNode {
  const line = useArrivalFocus<HTMLParagraphElement>();
  return (
    <>
      <p ref={line} tabIndex={-1} className={tool.top} role={isFault ? 'alert' : undefined}>
        {isFault ? lazy.failed() : lazy.loading()}
      </p>
      {isFault && (
        <button type="button" className={button.round} onClick={onRetry}>
          {lazy.again()}
        </button>
      )}
    </>
  );
}
