import type {ReactNode} from 'react';
import clsx from 'clsx';
import {ThemeClassNames} from '@docusaurus/theme-common';
import DocItemTOCMobile from '@theme/DocItem/TOC/Mobile';
import MDXContent from '@theme/MDXContent';
import PageHeader from '@site/src/components/PageHeader';
import {usePageMeta} from '@site/src/components/PageHeader/usePageMeta';
import PrintButton from '@site/src/components/PrintButton';
import type {Props} from '@theme/DocItem/Content';
import {useHeadingList} from '../useHeadingList';

/** Title, lead, how long it takes, the headings for a small screen, and the text. */
export default function DocItemContent({children}: Props): ReactNode {
  const {kind} = usePageMeta();
  const isCard = kind === 'kaart';
  const hasHeadings = useHeadingList();
  return (
    <div className={clsx(ThemeClassNames.docs.docMarkdown, 'markdown')}>
      <PageHeader />
      {hasHeadings && <DocItemTOCMobile />}
      {isCard && <PrintButton />}
      <MDXContent>{children}</MDXContent>
    </div>
  );
}
