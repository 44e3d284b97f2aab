import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {hasHeadingList} from '@site/src/components/PageHeader/hasHeadingList';
import {usePageMeta} from '@site/src/components/PageHeader/usePageMeta';

/** Whether this page lists its headings: beside it, and on a small screen above its text. */
export function useHeadingList(): boolean {
  const {metadata, toc} = useDoc();
  const {kind} = usePageMeta();
  return metadata.slug !== '/' && hasHeadingList(kind) && toc.length > 1;
}
