import {parsePageMeta} from './parsePageMeta';

/** Parses a page whose YAML Docusaurus already read. */
const parse = (frontMatter: Record<string, unknown>, content: string) =>
  parsePageMeta({
    filePath: 'docs/index.mdx',
    fileContent: '',
    defaultParseFrontMatter: () => Promise.resolve({frontMatter, content}),
  });

test('keeps the review date a calendar day and adds the reading time', async () => {
  const reviewed = new Date('2026-11-21T00:00:00Z');
  const page = await parse({title: 'Leiden', reviewed}, 'woord '.repeat(400));
  expect(page.frontMatter).toEqual({title: 'Leiden', reviewed: '2026-11-21', readingMinutes: 2});
  expect(page.content).toBe('woord '.repeat(400));
});

test('takes the reading time of the page itself over the one it counts', async () => {
  expect((await parse({minutes: 7}, 'woord')).frontMatter['readingMinutes']).toBe(7);
});

test('leaves a day that is text as it is, and a page without one', async () => {
  expect((await parse({reviewed: '2026-11-21'}, '')).frontMatter['reviewed']).toBe('2026-11-21');
  expect((await parse({}, '')).frontMatter).toEqual({readingMinutes: 1});
});

test.each([
  ['a day that YAML made a Date', new Date('2018-11-05T00:00:00Z'), '2018-11-05'],
  ['a year that YAML made a number', 2018, '2018'],
  ['a month, which stays text', '2018-11', '2018-11'],
])('keeps an event as its author wrote it: %s', async (_title, event, expected) => {
  expect((await parse({event}, '')).frontMatter['event']).toBe(expected);
});

test('gives news no event', async () => {
  expect((await parse({title: 'Nieuws'}, '')).frontMatter).not.toHaveProperty('event');
});
