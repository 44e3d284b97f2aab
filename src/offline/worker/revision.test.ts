import {createHash} from 'node:crypto';
import {isExact, revisionOf} from './revision';

const TEXT = 'één pagina';
const POLICY = "script-src 'self' 'sha256-new='";
const REVISION = createHash('sha256').update(TEXT).digest('hex').slice(0, 8);

test('a revision is what the build wrote', async () => {
  expect(await revisionOf(await new Response(TEXT).arrayBuffer())).toBe(REVISION);
});

test.each([
  ['the file itself', new Response(TEXT), true],
  ['another text', new Response('iets anders'), false],
  ['the same text as an error', new Response(TEXT, {status: 500}), false],
])('%s', async (_, response, exact) => {
  expect(await isExact(response, ['/over/', REVISION], POLICY)).toBe(exact);
  expect(await response.text()).not.toBe('');
});

test.each([
  ['a page with the policy it was built with', '/over/', POLICY, true],
  ['a page with the policy of another build', '/over/', "script-src 'self'", false],
  ['a page with a second policy beside it', '/over/', `${POLICY}, default-src 'none'`, false],
  ['the 404 page with the policy of another build', '/404.html', "script-src 'self'", false],
  ['a script, whatever policy comes with it', '/assets/a.js', "script-src 'self'", true],
])('%s', async (_, path, policy, exact) => {
  const response = new Response(TEXT, {headers: {'Content-Security-Policy': policy}});
  expect(await isExact(response, [path, REVISION], POLICY)).toBe(exact);
});
