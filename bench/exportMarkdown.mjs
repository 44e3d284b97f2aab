// @ts-check
// One page of ours as an author without our components would have written it.
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {parse as parseYaml} from 'yaml';
import {docusaurus} from './dialects.mjs';

/**
 * The part of mdast and its extensions that is read here.
 *
 * @typedef {object} Node
 * @property {string} type
 * @property {string | null} [name]
 * @property {string} [value]
 * @property {string} [url]
 * @property {Node[]} [children]
 * @property {{type: string, name?: string, value?: unknown}[]} [attributes]
 * @property {{directiveLabel?: boolean}} [data]
 * @property {{start: {offset: number}, end: {offset: number}}} position
 */

/** @typedef {{start: number, end: number, text: string}} Edit */
/** @typedef {import('./dialects.mjs').Dialect} Dialect */

/**
 * What a component without words of its own says, as plain text; nothing for one that only shows.
 *
 * @typedef {(name: string, attributes: Record<string, string>) => string | undefined} Words
 */

// The syntax our pages are written in: the same list as src/plugins/catalog/documents/parseDocument.ts,
// which Node 20 cannot import.
const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .use(remarkMath);

/**
 * Makes plain Markdown of a page: components become their words or vanish, our blocks become stock
 * admonitions, formulas become text, front matter keeps what the other site reads.
 *
 * Cuts in the text instead of printing the tree anew: all that is Markdown already stays as its
 * author wrote it, and stays the same amount of work for the stock site.
 *
 * @param {string} mdx
 * @param {Words} [words]
 * @param {Dialect} [dialect]
 * @returns {string}
 * @throws when the page is not valid MDX
 */
export function exportMarkdown(mdx, words = () => undefined, dialect = docusaurus) {
  /** @type {any} -- each plugin adds node types of its own; Node is what we read of them all */
  const tree = processor.parse(mdx);
  return applyEdits(mdx, editsFor(tree, mdx, words, dialect));
}

/**
 * @param {Node} node
 * @param {string} source
 * @param {Words} words
 * @param {Dialect} dialect
 * @returns {Edit[]}
 */
function editsFor(node, source, words, dialect) {
  const inside = () =>
    (node.children ?? []).flatMap((child) => editsFor(child, source, words, dialect));
  switch (node.type) {
    case 'yaml':
      return [replace(node, dialect.head(parseYaml(node.value ?? '') ?? {}))];
    case 'mdxjsEsm':
      return [replace(node, '')];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      // A comment is Markdown's business (the truncate marker, a heading's own id); code is not.
      return dialect.comments && isComment(node) ? [] : [replace(node, '')];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return isHtml(node) ? inside() : [...componentEdits(node, words), ...inside()];
    case 'containerDirective':
      return [...directiveEdits(node, source, dialect), ...inside()];
    case 'math':
    case 'inlineMath':
      return [replace(node, escapeText(`$${node.value ?? ''}$`.replaceAll(/\s*\n\s*/g, ' ')))];
    case 'link':
    case 'definition':
      return [...fileLinkEdits(node, source), ...inside()];
    default:
      return inside();
  }
}

/** @param {Node} node */
const isComment = (node) => /^\s*\/\*[^]*\*\/\s*$/.test(node.value ?? '');

/**
 * Elements such as <details> are a stock site's own; a fragment <> is not an element.
 *
 * @param {Node} node
 */
const isHtml = (node) => /^[a-z]/.test(node.name ?? '');

/**
 * Takes the tags away from around the words, or puts what it says in the place of the component.
 *
 * @param {Node} node
 * @param {Words} words
 * @returns {Edit[]}
 */
function componentEdits(node, words) {
  const first = node.children?.at(0);
  const last = node.children?.at(-1);
  if (first && last) {
    return [
      {start: node.position.start.offset, end: first.position.start.offset, text: ''},
      {start: last.position.end.offset, end: node.position.end.offset, text: ''},
    ];
  }
  /** @type {Record<string, string>} */
  const attributes = {};
  for (const {name, value} of node.attributes ?? []) {
    if (name !== undefined && typeof value === 'string') {
      attributes[name] = value;
    }
  }
  return [replace(node, escapeText(words(node.name ?? '', attributes) ?? ''))];
}

/**
 * `:::kern[Title]` becomes `:::note[Title]`, or `::: info Title`.
 *
 * @param {Node} node
 * @param {string} source
 * @param {Dialect} dialect
 * @returns {Edit[]}
 */
function directiveEdits(node, source, {block}) {
  const start = node.position.start.offset;
  const colons = /^:+/.exec(source.slice(start))?.[0].length ?? 0;
  const name = {start: start + colons, end: start + colons + (node.name?.length ?? 0)};
  const label = node.children?.find(({data}) => data?.directiveLabel);
  if (!label) {
    return [{...name, text: block.name}];
  }
  const end = label.position.end.offset;
  return [
    {start: name.start, end: label.position.start.offset + 1, text: block.name + block.open},
    {start: end - 1, end, text: block.close},
  ];
}

/**
 * A link to a file follows that file to its new name; a link to an address stays as it is.
 *
 * @param {Node} node
 * @param {string} source
 * @returns {Edit[]}
 */
function fileLinkEdits(node, source) {
  if (!/^(?!\w+:)[^#?]*\.mdx(?:[#?]|$)/.test(node.url ?? '')) {
    return [];
  }
  const start = node.children?.at(-1)?.position.end.offset ?? node.position.start.offset;
  const end = node.position.end.offset;
  return [{start, end, text: source.slice(start, end).replace('.mdx', '.md')}];
}

/**
 * @param {Node} node
 * @param {string} text
 * @returns {Edit}
 */
function replace(node, text) {
  return {start: node.position.start.offset, end: node.position.end.offset, text};
}

/**
 * Plain text that Markdown and MDX read as plain text.
 *
 * @param {string} text
 */
const escapeText = (text) => text.replaceAll(/[\\`*_{}[\]<>|~]/g, String.raw`\$&`);

/**
 * @param {string} source
 * @param {Edit[]} edits in any order; none may overlap another
 */
function applyEdits(source, edits) {
  let result = source;
  for (const {start, end, text} of edits.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}
