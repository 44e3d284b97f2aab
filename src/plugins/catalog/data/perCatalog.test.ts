import {catalog} from '@site/test/builders/records';
import {perCatalog} from './perCatalog';

test('makes a thing once for each catalog', () => {
  const make = jest.fn(({facts}: {facts: readonly unknown[]}) => facts.length);
  const count = perCatalog(make);
  const [one, other] = [catalog(), catalog({facts: []})];
  expect([count(one), count(one), count(other)]).toEqual([1, 1, 0]);
  expect(make).toHaveBeenCalledTimes(2);
});
