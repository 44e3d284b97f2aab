import {explainMissing} from './explainMissing';

test('says that a page does not exist only when that is known', () => {
  expect(explainMissing('/geen-pagina/', false, true)).toEqual({path: '/404.html', status: 404});
});

test.each([
  ['a page of the site that was not yet fetched', '/over/', true, true],
  ['a download', '/bronnen/lijst.csl.json', false, true],
  ['any page, when not every page is in the list', '/over/', false, false],
] as const)('says that it is not on the device: %s', (_, path, listed, complete) => {
  expect(explainMissing(path, listed, complete)).toEqual({path: '/offline.html', status: 503});
});
