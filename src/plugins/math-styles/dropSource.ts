interface Node {
  readonly tagName?: string;
  children?: Node[];
}

/**
 * For rehype, after rehype-katex: drops the TeX that stands in every formula beside its MathML.
 * No reader is told it, and each formula carried it twice: in the page and in its script.
 */
export default function dropSource() {
  return function drop(tree: Node): void {
    if (tree.children) {
      tree.children = tree.children.filter((child) => child.tagName !== 'annotation');
      tree.children.forEach(drop);
    }
  };
}
