import {addressOf, SECTIONS} from './sections';

test.each([
  ['docs/index.mdx', '/'],
  ['docs/over.md', '/over'],
  ['docs/pilots/index.mdx', '/pilots'],
  ['docs/pilots/leiden.mdx', '/pilots/leiden'],
  ['docs/methodiek/leefgebieden/wonen.mdx', '/methodiek/leefgebieden/wonen'],
  ['docs/mijn-index.mdx', '/mijn-index'],
  ['docs/docs/over.mdx', '/docs/over'],
])('%s stands at %s', (file, address) => {
  expect(addressOf(file)).toBe(address);
});

test('pages and posts stand in two folders', () => {
  expect(SECTIONS).toEqual(['docs', 'blog']);
});
