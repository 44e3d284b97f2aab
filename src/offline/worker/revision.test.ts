import {createHash} from 'node:crypto';
import {isExact, revisionOf} from './revision';

const TEXT = 'één pagina';
const REVISION = createHash('sha256').update(TEXT).digest('hex').slice(0, 8);

test('a revision is what the build wrote', async () => {
  expect(await revisionOf(await new Response(TEXT).arrayBuffer())).toBe(REVISION);
});

test.each([
  ['the file itself', new Response(TEXT), true],
  ['another text', new Response('iets anders'), false],
  ['the same text as an error', new Response(TEXT, {status: 500}), false],
])('%s', async (_, response, exact) => {
  expect(await isExact(response, REVISION)).toBe(exact);
  expect(await response.text()).not.toBe('');
});
