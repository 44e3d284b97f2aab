import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Problem} from '../problems';

/** The same syntax as Docusaurus' own MDX loader, so that both see the same tree. */
const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .use(remarkMath);

/** Parses a page; what the parser cannot read comes back as a problem with its line. */
export function parseDocument(file: string, text: string): {tree?: Root; problems: Problem[]} {
  try {
    return {tree: processor.parse(text), problems: []};
  } catch (error) {
    const line = lineOf(error);
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problems: [
        {
          file,
          ...(line === undefined ? {} : {line}),
          message: `de pagina is niet te lezen. Vaak staat er een los teken < of {, of is een <Fact …> niet gesloten. In het Engels: ${reason}`,
        },
      ],
    };
  }
}

function lineOf(error: unknown): number | undefined {
  return typeof error === 'object' &&
    error !== null &&
    'line' in error &&
    typeof error.line === 'number'
    ? error.line
    : undefined;
}
