import type {ReactNode} from 'react';
import type {Advice} from '@site/src/domain/intervision/choose';
import {objectionText, reasonText, text} from './text';

/** Whether a method fits, why, and what speaks against it; where nothing does, when it does not fit at all. */
export default function AdviceCell({advice}: {advice: Advice}): ReactNode {
  const {method, verdict, reasons, objections} = advice;
  return (
    <td>
      <b>{text[verdict]()}</b>{' '}
      {reasons.length > 0 && `${text.pro()} ${joined(reasons, reasonText)}.`} {text.against()}{' '}
      {objections.length > 0 ? `${joined(objections, objectionText)}.` : method.not[0]}
    </td>
  );
}

const joined = <T,>(items: readonly T[], name: (item: T) => string) => items.map(name).join(', ');
