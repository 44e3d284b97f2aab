import {FrontMatterSchema} from '../../../schemas/frontMatter';
import {PostSchema} from '../../../schemas/post';
import {LIST_NAMES, LISTS, NAMELESS_LISTS, SINGLES} from './collections';

const schemas = Object.entries({
  ...LISTS,
  ...NAMELESS_LISTS,
  ...SINGLES,
  frontMatter: {schema: FrontMatterSchema},
  post: {schema: PostSchema},
}).map(([name, {schema}]) => [name, schema] as const);

/** Paths of the rules in a schema that would speak English to an editor. */
function rulesWithoutMessage(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) {
    return [];
  }
  // A raw check brings a message with each thing it finds, so it has none of its own.
  const speaks =
    'type' in node &&
    node.type !== 'raw_check' &&
    (('kind' in node && node.kind === 'validation') || node.type === 'union');
  const isMute = speaks && !('message' in node && typeof node.message === 'string');
  const inside = Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    rulesWithoutMessage(value, `${path}/${key}`),
  );
  return isMute ? [path, ...inside] : inside;
}

test.each(schemas)('every rule for %s has a message of its own, in Dutch', (_name, schema) => {
  expect(rulesWithoutMessage(schema)).toEqual([]);
});

test('every list is in the list of names', () => {
  expect([...LIST_NAMES].toSorted()).toEqual(Object.keys(LISTS).toSorted());
});
