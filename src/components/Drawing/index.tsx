import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Drawing as Name} from '@site/src/schemas/pageLists';

type Props = {name: Name; className?: string | undefined};

/**
 * One of the site's own drawings. Taken in with `use`, so that it takes the colours of the page,
 * light or dark, and is fetched once. It stands beside the text and says nothing that the text
 * does not, so it has no name for a screen reader.
 */
export default function Drawing({name, className}: Props): ReactNode {
  const file = useBaseUrl(`/img/tekeningen/${name}.svg`);
  return (
    <svg className={className} viewBox="0 0 320 240" aria-hidden="true" focusable="false">
      <use href={`${file}#t`} />
    </svg>
  );
}
