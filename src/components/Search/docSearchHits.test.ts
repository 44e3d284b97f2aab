import {hit, plain} from '@site/test/builders/search';
import {toDocSearch} from './docSearchHits';

test('gives each page a group of its own, with the other places below it', () => {
  const hits = toDocSearch([
    [hit({url: '/a/'}), hit({url: '/a/#b', heading: plain('Buren')})],
    [hit({url: '/c/', title: plain('Methodiek')})],
  ]);
  expect(hits.map(({url, type, hierarchy: {lvl0, lvl2}}) => [url, type, lvl0, lvl2])).toEqual([
    ['/a/', 'lvl1', 'Methodiek › Hulp vragen', ''],
    ['/a/#b', 'lvl2', 'Methodiek › Hulp vragen', 'Buren'],
    ['/c/', 'lvl1', 'Methodiek', ''],
  ]);
});

test('a name is the words of its pieces, and what is shown goes along', () => {
  const own = hit({title: [{text: 'Hulp', isFound: true}, ...plain(' <b>')]});
  const [found] = toDocSearch([[own]]);
  expect(found?.hierarchy.lvl1).toBe('Hulp <b>');
  expect(found?.own).toBe(own);
});
