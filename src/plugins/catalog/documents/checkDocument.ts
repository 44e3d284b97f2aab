import {BLOCK_KINDS} from '../../../domain/catalog/blocks';
import type {Catalog} from '../data/loadCatalog';
import type {Problem} from '../problems';
import {checkAbbreviations} from './checkAbbreviations';
import {checkComponent} from './checkComponent';
import {checkFigures} from './checkFigures';
import {checkFrontMatter} from './checkFrontMatter';
import {didYouMean} from '../data/closest';
import {checkTermsOff} from './checkTermsOff';
import {isClosed} from './isClosed';
import type {Section} from './sections';
import {isComponent, walk, type MdxNode} from './tree';

/** Everything in one page that would mislead a reader or break the page, with its line. */
export function checkDocument(
  tree: MdxNode,
  {file, text, section, catalog}: {file: string; text: string; section: Section; catalog: Catalog},
): Problem[] {
  const problems: Problem[] = [];
  const lines = text.split('\n');
  let heading = 1;
  const add = (node: MdxNode, message: string) => {
    const line = node.position?.start.line;
    problems.push({file, ...(line === undefined ? {} : {line}), message});
  };

  walk(tree, (node) => {
    if (isComponent(node)) {
      checkComponent(node, catalog).forEach((message) => add(node, message));
    }
    switch (node.type) {
      case 'containerDirective':
      case 'leafDirective':
        if (!BLOCK_KINDS.some((name) => name === node.name)) {
          const name = node.name ?? '';
          add(
            node,
            `het blok :::${name} bestaat niet. Kies uit ${BLOCK_KINDS.join(', ')}.${didYouMean(name, BLOCK_KINDS)}`,
          );
        } else if (node.type === 'leafDirective') {
          add(
            node,
            `een blok begint met drie dubbele punten, zoals :::${node.name}, en eindigt met :::.`,
          );
        } else if (!isClosed(node, lines)) {
          add(
            node,
            `het blok :::${node.name} wordt niet gesloten. Zet eronder een regel met evenveel dubbele punten als erboven.`,
          );
        }
        break;
      case 'image':
      case 'imageReference':
        if (!node.alt?.trim()) {
          add(
            node,
            'deze afbeelding heeft geen omschrijving. Zet tussen de vierkante haken wat erop te zien is.',
          );
        }
        break;
      case 'mdxjsEsm':
        add(
          node,
          'schrijf geen import of export in een pagina; onderdelen zoals <Fact> komen vanzelf mee.',
        );
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (node.value?.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim()) {
          add(node, `tussen accolades mag alleen commentaar staan, en er staat {${node.value}}.`);
        }
        break;
      case 'heading':
        checkHeading(node, heading).forEach((message) => add(node, message));
        heading = node.depth ?? heading;
        break;
      default:
    }
  });

  problems.push(
    ...checkFrontMatter(tree, file, section),
    ...checkAbbreviations(tree, file, catalog),
    ...checkFigures(tree, file, catalog),
    ...checkTermsOff(tree, file, catalog),
  );
  return problems;
}

function checkHeading(node: MdxNode, previous: number): string[] {
  const depth = node.depth ?? 1;
  if (depth === 1) {
    return ['begin met ##: de titel bovenaan de pagina komt uit het veld title.'];
  }
  return depth > previous + 1
    ? [`deze kop slaat een niveau over. Gebruik ${'#'.repeat(previous + 1)}.`]
    : [];
}
