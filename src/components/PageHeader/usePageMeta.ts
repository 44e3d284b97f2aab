import * as v from 'valibot';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {DRAWINGS, PAGE_KINDS} from '@site/src/schemas/frontMatter';

/** Our own front matter, which Docusaurus passes on without knowing it. */
const PageMetaSchema = v.object({
  kind: v.picklist(PAGE_KINDS),
  reviewed: v.string(),
  drawing: v.optional(v.picklist(DRAWINGS)),
  readingMinutes: v.number(),
});

/** Front matter of the page that is shown; the build has checked it, so a miss is our own mistake. */
export function usePageMeta(): v.InferOutput<typeof PageMetaSchema> {
  return v.parse(PageMetaSchema, useDoc().frontMatter);
}
