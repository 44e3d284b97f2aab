import {COMPONENTS} from '../documents/components';
import {
  attributesOf,
  isComponent,
  textAttribute,
  walk,
  type MdxAttribute,
  type MdxNode,
} from '../documents/tree';
import {importDeclaration, variableAttribute} from './mdxSyntax';

const MATH_STYLES = {name: 'MathStyles', module: '@site/src/components/MathStyles'};

const TERM_NOTES = {name: 'TermNotes', module: '@site/src/components/TermNotes'};

const STEP_HERE = {name: 'StepHere', module: '@site/src/components/StepHere'};
const FACT_NOTES = {name: 'FactNotes', module: '@site/src/components/FactNotes'};

/**
 * Gives a checked page what its components need: an import of each component and of each record
 * it names. So an author writes `<Fact id="R01" />` and no more, and a page loads only the
 * components and records that stand in it.
 *
 * Facts get a number in reading order, the same one for the same fact, and the list of notes that
 * belongs to those numbers is added at the end of the page, as is the list of terms that are marked
 * in it. A page on which a step of a learning path is done gets a place to say so. A page with a
 * formula gets the style sheet for formulas.
 *
 * @param steps data file with the steps that are done on this page, if any
 */
export function resolveComponents(tree: MdxNode, steps?: string): void {
  const components = new Set<string>();
  const records = new Map<string, string>();
  const noteNumbers = new Map<string, number>();
  const terms = new Set<string>();
  let hasMath = false;

  walk(tree, (node) => {
    hasMath ||= node.type === 'math' || node.type === 'inlineMath';
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
    const attributes = [...attributesOf(node), variableAttribute(known.record.prop, variable)];
    node.attributes = attributes;
    if (node.name === 'Term') {
      terms.add(variable);
    }
    if (node.name === 'Fact') {
      const number = noteNumbers.get(variable) ?? noteNumbers.size + 1;
      noteNumbers.set(variable, number);
      attributes.push({type: 'mdxJsxAttribute', name: 'note', value: String(number)});
    }
  });

  const imports = [
    ...[...components].map((name) => importDeclaration(name, COMPONENTS[name]?.module ?? '')),
    ...[...records].map(([variable, module]) => importDeclaration(variable, module)),
  ];
  const additions: MdxNode[] = [];
  const add = ({name, module}: typeof FACT_NOTES, attributes: MdxAttribute[]) => {
    imports.push(importDeclaration(name, module));
    additions.push({type: 'mdxJsxFlowElement', name, attributes, children: []});
  };
  if (steps !== undefined) {
    imports.push(importDeclaration('steps', `@generated/catalog/default/${steps}`));
    add(STEP_HERE, [variableAttribute('steps', 'steps')]);
  }
  if (terms.size > 0) {
    add(TERM_NOTES, [variableAttribute('terms', [...terms])]);
  }
  if (noteNumbers.size > 0) {
    add(FACT_NOTES, [variableAttribute('facts', [...noteNumbers.keys()])]);
  }
  if (hasMath) {
    add(MATH_STYLES, []);
  }
  tree.children = [...imports, ...(tree.children ?? []), ...additions];
}

const variableName = (folder: string, id: string) => `${folder}_${id.replaceAll('-', '_')}`;
