import {schemaPath, toSchemaFiles} from './jsonSchemas';

test.each([
  ['data/terms.yaml', 'data/schemas/terms.schema.json'],
  ['data/official-words.yaml', 'data/schemas/official-words.schema.json'],
  ['data/facts/', 'data/schemas/facts.schema.json'],
  ['data/instruments/', 'data/schemas/instruments.schema.json'],
])('%s has its schema in %s', (file, schema) => {
  expect(schemaPath(file)).toBe(schema);
});

/** The schema of a kind of data file. */
function schemaOf(name: string): unknown {
  const found = toSchemaFiles().find(({file}) => file === `data/schemas/${name}.schema.json`);
  return JSON.parse(found?.text ?? 'null');
}

test('gives one file for every kind of data file', () => {
  expect(
    toSchemaFiles().map(({file}) => file.replace(/^data\/schemas\/|\.schema\.json$/g, '')),
  ).toEqual([
    'facts',
    'sources',
    'tensions',
    'references',
    'preconditions',
    'pilots',
    'terms',
    'life-domains',
    'help-lines',
    'instruments',
    'dilemmas',
    'methods',
    'embed-hosts',
    'media',
    'exercises',
    'cases',
    'reflections',
    'checks',
    'paths',
    'redirects',
    'official-words',
    'synonyms',
    'counted-words',
    'site',
    'accessibility',
  ]);
});

test('describes a list by its records: fields, what must be there, and no other fields', () => {
  const text = {type: 'string', minLength: 1};
  expect(schemaOf('terms')).toMatchObject({
    type: 'array',
    items: {
      type: 'object',
      properties: {
        id: {type: 'string'},
        term: text,
        forms: {type: 'array', items: text},
        definition: {type: 'string', minLength: 20, maxLength: 240},
        mark: {const: 'nooit'},
      },
      required: ['id', 'term', 'definition'],
      additionalProperties: false,
    },
  });
});

test('names the values of a closed list', () => {
  expect(schemaOf('facts')).toMatchObject({
    items: {properties: {kind: {enum: ['onderzoek', 'literatuur']}}},
  });
});

test('lets a field with a value of its own be left out', () => {
  expect(schemaOf('sources')).toMatchObject({
    items: {
      properties: {core: {type: 'boolean'}},
      required: ['id', 'title', 'kind', 'publisher', 'date', 'about', 'bias', 'checked'],
    },
  });
});

test('describes a file with one record by its fields', () => {
  expect(schemaOf('counted-words')).toMatchObject({
    type: 'object',
    properties: {words: {type: 'array'}},
    required: ['words'],
  });
});

test('ends a file with one line end', () => {
  for (const {text} of toSchemaFiles()) {
    expect(text).toMatch(/[^\n]\n$/);
  }
});
