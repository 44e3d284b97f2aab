/** The part of mdast and its MDX extension that the checks read; parsers give us exactly this. */
export type MdxNode = {
  type: string;
  name?: string | null | undefined;
  value?: string | undefined;
  depth?: number | undefined;
  url?: string | undefined;
  alt?: string | null | undefined;
  children?: MdxNode[] | undefined;
  /** A list on a JSX element; directives have an object here, which nothing of ours reads. */
  attributes?: MdxAttribute[] | object | null | undefined;
  position?: {start: {line: number}; end: {line: number}} | undefined;
  data?: unknown;
};

export type MdxAttribute = {type: string; name?: string; value?: unknown};

/** Depth first, in reading order; `visit` gets the ancestors, nearest last. */
export function walk(
  node: MdxNode,
  visit: (node: MdxNode, ancestors: readonly MdxNode[]) => void,
  ancestors: readonly MdxNode[] = [],
): void {
  visit(node, ancestors);
  const inside = [...ancestors, node];
  for (const child of node.children ?? []) {
    walk(child, visit, inside);
  }
}

export function isComponent(node: MdxNode): node is MdxNode & {name: string} {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    typeof node.name === 'string'
  );
}

export function attributesOf(node: MdxNode): MdxAttribute[] {
  return Array.isArray(node.attributes) ? node.attributes : [];
}

/** Text of an attribute such as id="R01"; nothing for a missing one or an {expression}. */
export function textAttribute(node: MdxNode, name: string): string | undefined {
  const attribute = attributesOf(node).find((item) => item.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** The words between brackets behind `:::redactie`; remark-directive makes a paragraph of them. */
export const isBlockTitle = ({data}: MdxNode): boolean =>
  typeof data === 'object' && data !== null && 'directiveLabel' in data;
