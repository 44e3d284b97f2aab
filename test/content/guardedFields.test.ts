import fs from 'node:fs';
import path from 'node:path';

const COMPONENTS = path.join(__dirname, '../../src/components');

/**
 * What a reader can type in and that is kept; a question to the search is not, and of a field for
 * decimals only the number is kept.
 */
const FREE_TEXT =
  /<textarea\b|<input\b(?![^>]*(?:type=(?:"|')?(?:radio|checkbox|search|file|date|time|number|range)|inputMode="decimal"))/g;

const files = fs
  .readdirSync(COMPONENTS, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'));

test('every field for free text warns of personal data: it is a GuardedField', () => {
  expect(files.length).toBeGreaterThan(50);
  const unguarded = files
    .filter((file) => path.dirname(file) !== 'GuardedField')
    .filter((file) => fs.readFileSync(path.join(COMPONENTS, file), 'utf8').match(FREE_TEXT));
  expect(unguarded).toEqual([]);
});

test('the rule sees a field without a type, and one that is for many lines', () => {
  expect('<input value={x} />'.match(FREE_TEXT)).toHaveLength(1);
  expect('<textarea rows={3} />'.match(FREE_TEXT)).toHaveLength(1);
  expect('<input\n  type="radio"\n/>'.match(FREE_TEXT)).toBeNull();
});
