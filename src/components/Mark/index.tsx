import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** The mark; the name always stands beside it in text. */
export default function Mark({className}: {className?: string | undefined}): ReactNode {
  const file = useBaseUrl('/img/merk.svg');
  return (
    <svg className={className} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <use href={`${file}#m`} />
    </svg>
  );
}
