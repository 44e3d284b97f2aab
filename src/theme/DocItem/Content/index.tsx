import type {ReactNode} from 'react';
import clsx from 'clsx';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import DocItemTOCMobile from '@theme/DocItem/TOC/Mobile';
import MDXContent from '@theme/MDXContent';
import PageHeader from '@site/src/components/PageHeader';
import {hasHeadingList} from '@site/src/components/PageHeader/hasHeadingList';
import {usePageMeta} from '@site/src/components/PageHeader/usePageMeta';
import PrintButton from '@site/src/components/PrintButton';
import type {Props} from '@theme/DocItem/Content';

/** Title, lead, how long it takes, the headings for a small screen, and the text. */
export default function DocItemContent({children}: Props): ReactNode {
  const {metadata, toc} = useDoc();
  const {kind} = usePageMeta();
  const isCard = kind === 'kaart';
  const hasContents = metadata.slug !== '/' && hasHeadingList(kind) && toc.length > 1;
  return (
    <div className={clsx(ThemeClassNames.docs.docMarkdown, 'markdown')}>
      <PageHeader />
      {hasContents && <DocItemTOCMobile />}
      {isCard && <PrintButton />}
      <MDXContent>{children}</MDXContent>
    </div>
  );
}
