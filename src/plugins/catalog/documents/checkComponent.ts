import {didYouMean} from '../data/closest';
import type {Catalog} from '../data/loadCatalog';
import {COMPONENTS, knownIds} from './components';
import {attributesOf, textAttribute, type MdxNode} from './tree';

/** What is wrong with one component in a page: unknown, or pointing at something that is not there. */
export function checkComponent(node: MdxNode & {name: string}, catalog: Catalog): string[] {
  const known = COMPONENTS[node.name];
  if (!known) {
    const names = Object.keys(COMPONENTS);
    return [
      `<${node.name}> kennen we niet. Kies uit ${names.join(', ')}.${didYouMean(node.name, names)}`,
    ];
  }
  if (attributesOf(node).some(({type, value}) => type !== 'mdxJsxAttribute' || isObject(value))) {
    return [`<${node.name}> krijgt geen waarden tussen accolades. Gebruik aanhalingstekens.`];
  }
  const messages: string[] = [];
  if (known.record) {
    const {attribute, folder} = known.record;
    const id = textAttribute(node, attribute);
    const ids = knownIds(catalog, folder);
    if (id === undefined) {
      messages.push(
        `<${node.name}> heeft een ${attribute} nodig, zoals ${attribute}="${ids[0] ?? '…'}".`,
      );
    } else if (!ids.includes(id) && !catalog.refused?.has(id)) {
      messages.push(
        `<${node.name} ${attribute}="${id}"> wijst naar niets: "${id}" staat niet in data/.${didYouMean(id, ids)}`,
      );
    }
  }
  for (const [attribute, choices] of Object.entries(known.choices ?? {})) {
    const value = textAttribute(node, attribute) ?? '';
    if (!choices.includes(value)) {
      messages.push(
        `<${node.name}> heeft bij ${attribute} een van deze woorden nodig: ${choices.join(', ')}.`,
      );
    }
  }
  return messages;
}

/** A value that is an expression; a text is a string and a mere name has null. */
const isObject = (value: unknown) => typeof value === 'object' && value !== null;
