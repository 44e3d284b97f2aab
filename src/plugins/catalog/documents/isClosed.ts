import type {MdxNode} from './tree';

/**
 * Whether a block has the line that ends it. Without that line a block runs on to the end of the
 * page without a word, and what the page says after it counts as invented, or as a calculation.
 *
 * @param node a container directive
 * @param lines the source of the page
 */
export function isClosed(node: MdxNode, lines: readonly string[]): boolean {
  const {start, end} = node.position ?? {start: {line: 1}, end: {line: 1}};
  const opening = /:{3,}/.exec(lines[start.line - 1] ?? '')?.[0].length ?? 3;
  const closing = /^\s*(:{3,})\s*$/.exec(lines[end.line - 1] ?? '')?.[1]?.length ?? 0;
  return end.line > start.line && closing >= opening;
}
