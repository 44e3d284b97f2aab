import {catalog, term} from '@site/test/builders/records';
import {checkTermsOff} from './checkTermsOff';
import {parseDocument} from './parseDocument';

const FILE = 'docs/index.mdx';

const CATALOG = catalog({terms: [term(), term({id: 'hulpvraag', term: 'hulpvraag', forms: []})]});

function problemsOf(frontMatter: string) {
  const {tree} = parseDocument(FILE, `${frontMatter}\n\nTekst.\n`);
  if (!tree) {
    throw new Error('a page in this test cannot be read');
  }
  return checkTermsOff(tree, FILE, CATALOG);
}

test.each([
  ['terms of the glossary', '---\nterms_off: [caseload, hulpvraag]\n---'],
  ['all terms', '---\nterms_off: alle\n---'],
  ['no terms', '---\nterms_off: []\n---'],
  ['nothing', '---\ntitle: Leiden\n---'],
  ['nothing, without front matter', '## Leiden'],
])('takes a page that turns off %s', (_title, frontMatter) => {
  expect(problemsOf(frontMatter)).toEqual([]);
});

test('refuses each term that the glossary does not have, and names the nearest', () => {
  expect(problemsOf('---\nterms_off: [caselood, hulpvraag, presentie]\n---')).toEqual([
    {
      file: FILE,
      line: 1,
      field: 'terms_off',
      message: '"caselood" staat niet in data/terms.yaml. Bedoelde je caseload?',
    },
    {
      file: FILE,
      line: 1,
      field: 'terms_off',
      message: '"presentie" staat niet in data/terms.yaml.',
    },
  ]);
});

test('leaves a value of the wrong kind to the check of the fields', () => {
  expect(problemsOf('---\nterms_off: caselood\n---')).toEqual([]);
});
