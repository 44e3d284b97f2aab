import {readingMinutes} from './readingTime';

const words = (count: number) => Array.from({length: count}, () => 'woord').join(' ');

test.each([
  ['a minute for a page of a few words', 3, 1],
  ['one minute for 200 words', 200, 1],
  ['two minutes for 400 words', 400, 2],
  ['six minutes for 1,200 words', 1200, 6],
])('gives %s', (_title, count, minutes) => {
  expect(readingMinutes(words(count))).toBe(minutes);
});

test.each([
  ['front matter', `---\ntitle: ${words(400)}\n---\n`],
  ['a tag', `<Fact id="${words(400)}" />`],
  ['the address of a link', `[woord](/${words(400)})`],
])('does not count the words in %s', (_title, markup) => {
  expect(readingMinutes(markup + words(200))).toBe(1);
});
