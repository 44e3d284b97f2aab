import type {ReactNode} from 'react';
import clsx from 'clsx';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import DocItemTOCMobile from '@theme/DocItem/TOC/Mobile';
import MDXContent from '@theme/MDXContent';
import PageHeader from '@site/src/components/PageHeader';
import type {Props} from '@theme/DocItem/Content';

/** Title, lead, how long it takes, the headings for a small screen, and the text. */
export default function DocItemContent({children}: Props): ReactNode {
  const {metadata, toc} = useDoc();
  return (
    <div className={clsx(ThemeClassNames.docs.docMarkdown, 'markdown')}>
      <PageHeader />
      {metadata.slug !== '/' && toc.length > 1 && <DocItemTOCMobile />}
      <MDXContent>{children}</MDXContent>
    </div>
  );
}
