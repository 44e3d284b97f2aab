/** The part of mdast and its MDX extension that the checks read; parsers give us exactly this. */
export type MdxNode = {
  type: string;
  name?: string | null;
  value?: string;
  depth?: number;
  url?: string;
  alt?: string | null;
  children?: MdxNode[];
  attributes?: MdxAttribute[];
  position?: {start: {line: number}};
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

/** Text of an attribute such as id="R01"; nothing for a missing one or an {expression}. */
export function textAttribute(node: MdxNode, name: string): string | undefined {
  const attribute = node.attributes?.find((item) => item.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}
