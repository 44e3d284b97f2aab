import type {ReactNode} from 'react';
import type {Marked} from '@site/src/domain/search/snippet';

/** Text with the words marked that were looked for; never read as HTML. */
export default function HitText({pieces}: {pieces: readonly Marked[]}): ReactNode {
  return pieces.map(({text, isFound}, index) =>
    // A piece has no name of its own, and the list is made anew for each answer.
    isFound ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
