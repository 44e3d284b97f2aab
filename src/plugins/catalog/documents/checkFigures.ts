import {createFigureFinder} from '../../../domain/evidence/findUnsourcedFigures';
import type {Catalog} from '../data/loadCatalog';
import {perCatalog} from '../data/perCatalog';
import type {Problem} from '../problems';
import {FIGURES_ALLOWED_IN} from './components';
import {isComponent, walk, type MdxNode} from './tree';

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** Stands for a fact in a text, so that no number is read across it. */
const SOURCED = '\u25A0';

/** Figures that stand in a page without a source, a block that says 'invented', or a calculation. */
export function checkFigures(tree: MdxNode, file: string, catalog: Catalog): Problem[] {
  const find = figureFinder(catalog);
  const problems: Problem[] = [];
  walk(tree, (node, ancestors) => {
    if (!BLOCKS.has(node.type) || ancestors.some(mayHoldFigures)) {
      return;
    }
    const text = proseOf(node);
    for (const {figure, index} of find(text)) {
      const before = text.slice(0, index);
      const line = (node.position?.start.line ?? 1) + (before.match(/\n/g)?.length ?? 0);
      problems.push({
        file,
        line,
        message: `"${figure.replaceAll(/\s+/g, ' ')}" staat er zonder bron. Zet het in <Fact id="…">, in een blok :::verzonnen of in :::berekening.`,
      });
    }
  });
  return problems;
}

const figureFinder = perCatalog((catalog) => createFigureFinder(catalog.countedWords?.words ?? []));

function mayHoldFigures(node: MdxNode): boolean {
  return (
    (node.type === 'containerDirective' && FIGURES_ALLOWED_IN.some((kind) => kind === node.name)) ||
    isComponent(node)
  );
}

/** The words of a block as a reader meets them, across emphasis and links. */
function proseOf(node: MdxNode): string {
  if (isComponent(node)) {
    return SOURCED;
  }
  if (node.type === 'text') {
    return node.value ?? '';
  }
  if (node.type === 'break') {
    return '\n';
  }
  return (node.children ?? []).map(proseOf).join('');
}
