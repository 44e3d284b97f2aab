import fs from 'node:fs';
import path from 'node:path';
import {createFigureFinder} from '@site/src/domain/evidence/findUnsourcedFigures';
import {loadContent} from '@site/src/plugins/catalog/loadContent';
import {formatProblems} from '@site/src/plugins/catalog/problems';

const ROOT = path.join(__dirname, '../..');

/** "1.000" is a thousand, "2,5" two and a half. */
const dutchNumber = (digits: string) => Number(digits.replaceAll('.', '').replace(',', '.'));

const {content, problems} = loadContent(ROOT);
const {facts, sources, tensions, reflections, methods, preconditions, pilots} = content.catalog;

test('data/, docs/ and blog/ hold together', () => {
  expect(problems.length === 0 ? '' : formatProblems(problems)).toBe('');
  expect(facts.length).toBeGreaterThan(0);
  expect(content.documents.length).toBeGreaterThan(0);
});

test('every source is used by a fact, a tension, a reflection or a method, or is one of the core documents', () => {
  const used = new Set(
    [...facts, ...tensions, ...reflections, ...methods].flatMap(({record}) => record.sources),
  );
  const unused = sources.filter(({record}) => !record.core && !used.has(record.id));
  expect(unused.map(({record}) => record.id)).toEqual([]);
});

test('the core documents are the five that the list of sources speaks of', () => {
  expect(sources.filter(({record}) => record.core)).toHaveLength(5);
});

test('every fact has a limit that says something', () => {
  const short = facts.filter(({record}) => record.limit.length < 20);
  expect(short.map(({record: {id, limit}}) => `${id}: ${limit}`)).toEqual([]);
});

test('a figure in digits is the number that is drawn', () => {
  const wrong = facts.filter(({record: {figure}}) => {
    const written = (figure?.text.match(/\d+(?:[.,]\d+)*/g) ?? []).map(dutchNumber);
    const drawn = !figure ? [] : 'value' in figure ? [figure.value] : [figure.min, figure.max];
    return written.length > 0 && !drawn.every((number) => written.includes(number));
  });
  expect(wrong.map(({record}) => `${record.id}: ${JSON.stringify(record.figure)}`)).toEqual([]);
});

test('no title or description of a page holds a figure: its source would not stand beside it', () => {
  const find = createFigureFinder(content.catalog.countedWords?.words ?? []);
  const heads = content.documents.map(({file}) => {
    const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
    return {file, head: text.split('\n---\n')[0] ?? ''};
  });
  const found = heads.flatMap(({file, head}) => find(head).map(({figure}) => `${file}: ${figure}`));
  expect(found).toEqual([]);
});

test('there are seven preconditions, each with a page, and no page without', () => {
  const pages = fs
    .readdirSync(path.join(ROOT, 'docs/randvoorwaarden'))
    .filter((name) => name !== 'index.mdx' && name.endsWith('.mdx'))
    .map((name) => name.replace('.mdx', ''));
  expect(preconditions.map(({record}) => record.id).toSorted()).toEqual(pages.toSorted());
  expect(preconditions.map(({record}) => record.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('every pilot has a page', () => {
  const missing = pilots.filter(
    ({record}) => !fs.existsSync(path.join(ROOT, `docs/pilots/${record.id}.mdx`)),
  );
  expect(missing.map(({record}) => record.id)).toEqual([]);
});

test('results of a pilot are drawn on a page for that pilot or for all, one city at a time', () => {
  const drawn = content.documents.flatMap(({cities}) => cities);
  expect([...new Set(drawn)].toSorted()).toEqual(pilots.map(({record}) => record.id).toSorted());
});
