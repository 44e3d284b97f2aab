import {COMPONENTS} from '../documents/components';
import {isComponent, textAttribute, walk, type MdxNode} from '../documents/tree';
import {importDeclaration, variableAttribute} from './mdxSyntax';

const FACT_NOTES = {name: 'FactNotes', module: '@site/src/components/FactNotes'};

/**
 * Gives a checked page what its components need: an import of each component and of each record
 * it names. So an author writes `<Fact id="R01" />` and no more, and a page loads only the
 * components and records that stand in it.
 *
 * Facts get a number in reading order, the same one for the same fact, and the list of notes that
 * belongs to those numbers is added at the end of the page.
 */
export function resolveComponents(tree: MdxNode): void {
  const components = new Set<string>();
  const records = new Map<string, string>();
  const noteNumbers = new Map<string, number>();

  walk(tree, (node) => {
    const known = isComponent(node) ? COMPONENTS[node.name] : undefined;
    if (!isComponent(node) || !known) {
      return;
    }
    components.add(node.name);
    const id = known.record && textAttribute(node, known.record.attribute);
    if (!known.record || id === undefined) {
      return;
    }
    const variable = variableName(known.record.folder, id);
    records.set(variable, `@generated/catalog/default/${known.record.folder}/${id}.json`);
    node.attributes = [...(node.attributes ?? []), variableAttribute(known.record.prop, variable)];
    if (node.name === 'Fact') {
      const number = noteNumbers.get(variable) ?? noteNumbers.size + 1;
      noteNumbers.set(variable, number);
      node.attributes.push({type: 'mdxJsxAttribute', name: 'note', value: String(number)});
    }
  });

  const imports = [
    ...[...components].map((name) => importDeclaration(name, COMPONENTS[name]?.module ?? '')),
    ...[...records].map(([variable, module]) => importDeclaration(variable, module)),
  ];
  const notes: MdxNode[] = [];
  if (noteNumbers.size > 0) {
    imports.push(importDeclaration(FACT_NOTES.name, FACT_NOTES.module));
    notes.push({
      type: 'mdxJsxFlowElement',
      name: FACT_NOTES.name,
      attributes: [variableAttribute('facts', [...noteNumbers.keys()])],
      children: [],
    });
  }
  tree.children = [...imports, ...(tree.children ?? []), ...notes];
}

const variableName = (folder: string, id: string) => `${folder}_${id.replaceAll('-', '_')}`;
