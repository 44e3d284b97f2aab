import {ALGOLIA_SETTINGS} from './settings';

const bare = (attribute: string) => attribute.replace(/^\w+\((.*)\)$/, '$1');

test('every attribute that is split into parts can be searched too, as Algolia asks', () => {
  const searchable = ALGOLIA_SETTINGS.searchableAttributes.map(bare);
  const wrong = ALGOLIA_SETTINGS.decompoundedAttributes.nl.filter(
    (attribute) => !searchable.includes(attribute),
  );
  expect(wrong).toEqual([]);
});

test('a reader can filter by kind', () => {
  expect(ALGOLIA_SETTINGS.attributesForFaceting).toContain('kind');
});

test('a heading weighs more than the text below it, and that more than the part of the site', () => {
  const order = ALGOLIA_SETTINGS.searchableAttributes.map(bare);
  expect(order.indexOf('hierarchy.lvl6')).toBeLessThan(order.indexOf('content'));
  expect(order.indexOf('content')).toBeLessThan(order.indexOf('hierarchy.lvl0'));
});
