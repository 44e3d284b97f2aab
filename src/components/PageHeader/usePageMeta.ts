import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {readPageMeta, type PageMeta} from './readPageMeta';

/** Our own front matter of the page that is shown, which Docusaurus passes on without knowing it. */
export function usePageMeta(): PageMeta {
  return readPageMeta(useDoc().frontMatter);
}
