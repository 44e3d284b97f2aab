import {parseDocument} from './parseDocument';
import {pageAddress} from './pageAddress';

const FILE = 'blog/terugblik/2018-11-doe-mee-begint.mdx';

function addressIn(text: string, file = FILE) {
  const {tree} = parseDocument(file, text);
  if (!tree) {
    throw new Error('a page in this test cannot be read');
  }
  return pageAddress(tree, file, file.startsWith('blog/') ? 'blog' : 'docs');
}

test.each([
  ['doe-mee-begint', '/nieuws/doe-mee-begint'],
  ['terugblik/doe-mee-begint', '/nieuws/terugblik/doe-mee-begint'],
])('puts a post with the slug %s at %s', (slug, address) => {
  expect(addressIn(`---\ntitle: Nieuws\nslug: ${slug}\n---\n\nTekst.\n`)).toBe(address);
});

test.each([
  ['by its file', '---\ntitle: Over\n---\n\nTekst.\n', '/over'],
  ['by its slug where it has one', '---\nslug: /anders\n---\n\nTekst.\n', '/anders'],
  ['by its file where the slug is not right', '---\nslug: anders\n---\n\nTekst.\n', '/over'],
])('finds a page %s', (_title, text, address) => {
  expect(addressIn(text, 'docs/over.mdx')).toBe(address);
});

test.each([
  ['without a slug', '---\ntitle: Nieuws\n---\n\nTekst.\n'],
  ['with a slug that is not right', '---\nslug: Doe Mee!\n---\n\nTekst.\n'],
  ['with an empty slug', '---\nslug:\n---\n\nTekst.\n'],
  ['with fields that cannot be read', '---\ntitle: a: b\nslug: nieuws\n---\n\nTekst.\n'],
  ['with empty fields', '---\n---\n\nTekst.\n'],
  ['without fields', 'Tekst.\n'],
])('gives a post %s the address of the news', (_title, text) => {
  expect(addressIn(text)).toBe('/nieuws');
});
