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

test('does not count front matter, tags and addresses of links', () => {
  const page = `---\ntitle: ${words(400)}\n---\n<Fact id="R01" />${words(200)} [x](/${words(1).repeat(3)})`;
  expect(readingMinutes(page)).toBe(1);
});
