import {parseDocument} from '../documents/parseDocument';
import {attributesOf, isComponent, walk, type MdxNode} from '../documents/tree';
import {resolveComponents} from './resolveComponents';

function resolve(text: string): MdxNode {
  const {tree} = parseDocument('docs/index.mdx', text);
  if (!tree) {
    throw new Error('a page in this test cannot be read');
  }
  resolveComponents(tree);
  return tree;
}

const importsOf = (tree: MdxNode) =>
  (tree.children ?? []).filter(({type}) => type === 'mdxjsEsm').map(({value}) => value);

/** A value as an author would write it: text, or {an expression}. */
function written(value: unknown): string {
  return typeof value === 'object' && value !== null && 'value' in value
    ? `{${String(value.value)}}`
    : `"${String(value)}"`;
}

/** Every component of a page with its attributes, in reading order. */
function componentsOf(tree: MdxNode): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    if (isComponent(node)) {
      const attributes = attributesOf(node).map(({name, value}) => `${name}=${written(value)}`);
      found.push([node.name, ...attributes].join(' '));
    }
  });
  return found;
}

test('imports each component and each record once', () => {
  const tree = resolve('<FactCard id="R01" />\n\n<FactCard id="R02" />\n\n<FactCard id="R01" />');
  expect(importsOf(tree)).toEqual([
    "import FactCard from '@site/src/components/FactCard'",
    "import facts_R01 from '@generated/catalog/default/facts/R01.json'",
    "import facts_R02 from '@generated/catalog/default/facts/R02.json'",
  ]);
});

test('hands each component its record', () => {
  const tree = resolve('<FactCard id="R01" />\n\n<ResultDrawing city="den-haag" />\n\n<Doors />');
  expect(componentsOf(tree)).toEqual([
    'FactCard id="R01" fact={facts_R01}',
    'ResultDrawing city="den-haag" result={results_den_haag}',
    'Doors',
  ]);
  expect(importsOf(tree)).toContain(
    "import results_den_haag from '@generated/catalog/default/results/den-haag.json'",
  );
});

test('numbers facts in reading order, the same fact with the same number', () => {
  const tree = resolve(
    'Een <Fact id="R02">a</Fact>.\n\n- <Fact id="R01">b</Fact> <Fact id="R02">c</Fact>',
  );
  expect(componentsOf(tree)).toEqual([
    'Fact id="R02" fact={facts_R02} note="1"',
    'Fact id="R01" fact={facts_R01} note="2"',
    'Fact id="R02" fact={facts_R02} note="1"',
    'FactNotes facts={[facts_R02, facts_R01]}',
  ]);
});

test('puts the notes at the end of the page and the imports at its start', () => {
  const types = (resolve('Een <Fact id="R01" />.').children ?? []).map(
    ({type, name}) => name ?? type,
  );
  expect(types).toEqual(['mdxjsEsm', 'mdxjsEsm', 'mdxjsEsm', 'paragraph', 'FactNotes']);
});

test('adds no notes to a page with only a card', () => {
  expect(componentsOf(resolve('<FactCard id="R01" />'))).toEqual([
    'FactCard id="R01" fact={facts_R01}',
  ]);
});

test.each([
  ['a formula in a sentence', 'Stel dat $n$ 26 is.'],
  ['a formula on its own', '$$\n\\frac{1}{n}\n$$'],
  ['a formula in a block', ':::berekening\nStel dat $n$ 26 is.\n:::'],
])('asks for the style sheet of formulas on a page with %s, once', (_title, text) => {
  const tree = resolve(`${text}\n\n${text}`);
  expect(componentsOf(tree)).toEqual(['MathStyles']);
  expect(importsOf(tree)).toEqual(["import MathStyles from '@site/src/components/MathStyles'"]);
});

test('leaves a page without components and formulas as it was', () => {
  const page = '---\ntitle: x\n---\n\n## Kop\n\nEen zin.';
  expect(resolve(page)).toEqual(parseDocument('docs/index.mdx', page).tree);
});

test('lists the terms of a page once, in reading order', () => {
  const tree = resolve(
    'Een <Term id="hulpvraag">vraag</Term>.\n\n- <Term id="caseload">a</Term> <Term id="hulpvraag">b</Term>',
  );
  expect(componentsOf(tree)).toEqual([
    'Term id="hulpvraag" term={terms_hulpvraag}',
    'Term id="caseload" term={terms_caseload}',
    'Term id="hulpvraag" term={terms_hulpvraag}',
    'TermNotes terms={[terms_hulpvraag, terms_caseload]}',
  ]);
  expect(importsOf(tree)).toEqual([
    "import Term from '@site/src/components/Term'",
    "import terms_hulpvraag from '@generated/catalog/default/terms/hulpvraag.json'",
    "import terms_caseload from '@generated/catalog/default/terms/caseload.json'",
    "import TermNotes from '@site/src/components/TermNotes'",
  ]);
});

test('gives a term with a dash in its id a name that a program can use', () => {
  const tree = resolve('Een <Term id="eigen-regie">regie</Term>.');
  expect(componentsOf(tree)).toContain('TermNotes terms={[terms_eigen_regie]}');
  expect(importsOf(tree)).toContain(
    "import terms_eigen_regie from '@generated/catalog/default/terms/eigen-regie.json'",
  );
});

test('puts terms, facts and the style sheet for formulas in that order below the page', () => {
  const tree = resolve('$n$ <Fact id="R01">a</Fact> <Term id="caseload">b</Term>');
  expect(componentsOf(tree).slice(2)).toEqual([
    'TermNotes terms={[terms_caseload]}',
    'FactNotes facts={[facts_R01]}',
    'MathStyles',
  ]);
});
