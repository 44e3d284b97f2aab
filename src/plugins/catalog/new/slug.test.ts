import {slugOf} from './slug';

test.each([
  ['Het eerste gesprek!', 'het-eerste-gesprek'],
  ['caseload', 'caseload'],
  ['Één café, twee ideeën', 'een-cafe-twee-ideeen'],
  // The same é as a letter with an accent of its own behind it.
  ['cafe\u0301', 'cafe'],
  ['  “Doe Mee” – Tilburg  ', 'doe-mee-tilburg'],
  ["collega's", 'collega-s'],
  ['AVG & 113', 'avg-113'],
  ['met_streep/schuin.mdx', 'met-streep-schuin-mdx'],
  ['?!', ''],
  ['', ''],
])('makes of "%s" "%s"', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});
