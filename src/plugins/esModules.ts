import {createRequire} from 'node:module';
import type RehypeKatex from 'rehype-katex';
import type RemarkDirective from 'remark-directive';
import type RemarkFrontmatter from 'remark-frontmatter';
import type RemarkGfm from 'remark-gfm';
import type RemarkMath from 'remark-math';
import type RemarkMdx from 'remark-mdx';
import type RemarkParse from 'remark-parse';
import type * as Unified from 'unified';

/**
 * The Markdown packages, which ship as ES modules only.
 *
 * Docusaurus reads its configuration and plugins with jiti 1, which compiles every ES module that
 * they import, dependencies of dependencies included: nine seconds of a cold build. Node 20.19 and up
 * can require an ES module themselves; `createRequire` asks Node and not jiti. Can go when
 * Docusaurus loads its configuration natively.
 */
const nativeRequire = createRequire(__filename);

type EsModules = {
  'rehype-katex': {default: typeof RehypeKatex};
  'remark-directive': {default: typeof RemarkDirective};
  'remark-frontmatter': {default: typeof RemarkFrontmatter};
  'remark-gfm': {default: typeof RemarkGfm};
  'remark-math': {default: typeof RemarkMath};
  'remark-mdx': {default: typeof RemarkMdx};
  'remark-parse': {default: typeof RemarkParse};
  unified: typeof Unified;
};

const load = <Name extends keyof EsModules>(name: Name): EsModules[Name] => nativeRequire(name);

export const {unified} = load('unified');
export const rehypeKatex = load('rehype-katex').default;
export const remarkDirective = load('remark-directive').default;
export const remarkFrontmatter = load('remark-frontmatter').default;
export const remarkGfm = load('remark-gfm').default;
export const remarkMath = load('remark-math').default;
export const remarkMdx = load('remark-mdx').default;
export const remarkParse = load('remark-parse').default;
