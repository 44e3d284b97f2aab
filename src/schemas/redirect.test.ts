import {complaints} from '@site/test/builders/complaints';
import {RedirectSchema} from './redirect';

const ADDRESS = 'from: schrijf een adres op deze site, zoals /pilots/leiden.';

test.each(['/', '/start', '/start/', '/pilots/leiden', '/a-b/c-1/'])('takes %s', (from) => {
  expect(complaints(RedirectSchema, {from, to: '/'})).toEqual([]);
});

test.each([
  'start',
  'https://elders.nl/',
  '//elders.nl',
  '/pilots//leiden',
  '/pilots/../leiden',
  '/pilots/leiden.html',
  '/pilots?x=1',
  '/Start',
  '/"><script>',
])('refuses %s', (from) => {
  expect(complaints(RedirectSchema, {from, to: '/'})).toEqual([ADDRESS]);
});

test('refuses a long wrong address at once (it once took four minutes)', () => {
  const from = `/${'a'.repeat(5000)}.html`;
  expect(complaints(RedirectSchema, {from, to: '/'})).toEqual([ADDRESS]);
});
