import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {plainText} from '@site/src/domain/text/plainText';
import type {Props} from '@theme/TOCItems/Tree';

/** The headings of a page as links. Their words alone: Docusaurus gives them as HTML. */
export default function HeadingLinks({toc, isChild, className, linkClassName}: Props): ReactNode {
  if (toc.length === 0) {
    return null;
  }
  return (
    <ul className={isChild ? undefined : className}>
      {toc.map(({id, value, children}) => (
        <li key={id}>
          <Link to={`#${id}`} {...(linkClassName ? {className: linkClassName} : {})}>
            {plainText(value)}
          </Link>
          <HeadingLinks
            isChild
            toc={children}
            className={className}
            linkClassName={linkClassName}
          />
        </li>
      ))}
    </ul>
  );
}
