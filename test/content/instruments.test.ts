import path from 'node:path';
import {loadContent} from '@site/src/plugins/catalog/loadContent';

const {content} = loadContent(path.join(__dirname, '../..'));
const instruments = content.catalog.instruments.map(({record}) => record);
const coaching = instruments.find(({id}) => id === 'coachvaardigheden');

const allItems = instruments.flatMap(({dimensions}) => dimensions.flatMap(({items}) => items));

test('the self-assessment of a coach has eight dimensions of five items', () => {
  expect(coaching?.dimensions.map(({items}) => items.length)).toEqual([5, 5, 5, 5, 5, 5, 5, 5]);
});

test('a coach reads every item about oneself', () => {
  const other = allItems.filter(({self}) => !/^Ik .*\.$/.test(self));
  expect(other.map(({self}) => self)).toEqual([]);
});

test('a colleague reads every item about a colleague, and not about oneself', () => {
  const other = allItems.filter(({peer}) => !/^Je collega .*\.$/.test(peer) || /\bik\b/.test(peer));
  expect(other.map(({peer}) => peer)).toEqual([]);
});

test('no sentence is asked twice', () => {
  const sentences = allItems.flatMap(({self, peer}) => [self, peer]);
  expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) < index)).toEqual([]);
});

test('an item asks about one thing, in at most 15 words', () => {
  const sentences = allItems.flatMap(({self, peer}) => [self, peer]);
  const heavy = sentences.filter(
    (sentence) => / en |en\/of/.test(sentence) || sentence.split(' ').length > 15,
  );
  expect(heavy).toEqual([]);
});

test('every window is used', () => {
  const unused = instruments.flatMap(({windows, dimensions}) => {
    const used = new Set(dimensions.flatMap(({items}) => items.map(({window}) => window)));
    return windows.filter(({id}) => !used.has(id));
  });
  expect(unused.map(({id}) => id)).toEqual([]);
});

test('every next step leads to a page of docs/, not to one that moved', () => {
  const pages = new Set(content.documents.map(({address}) => address));
  const steps = instruments.flatMap(({dimensions}) => dimensions.flatMap((all) => all.steps));
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.filter(({page}) => !pages.has(page))).toEqual([]);
});

test('whoever fills in an instrument reads that nobody validated it', () => {
  expect(instruments.filter(({about}) => !about.includes('niet gevalideerd'))).toEqual([]);
});

test('an instrument speaks of no research', () => {
  expect(JSON.stringify(instruments)).not.toMatch(/aangetoond|bewezen|uit onderzoek|pilot/i);
});
