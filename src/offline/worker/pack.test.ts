import {pack, unpack} from './pack';

const TEXT = 'één pagina over de één pagina over de één pagina. '.repeat(40);
const PLAIN_BYTES = new TextEncoder().encode(TEXT).length;
const HEADERS = {
  'Content-Security-Policy': "script-src 'self' 'sha256-new='",
  'Content-Type': 'text/html; charset=utf-8',
  'X-Other': 'stays',
};

const response = () => new Response(TEXT, {headers: HEADERS});
const headersOf = ({headers}: Response) => Object.fromEntries(headers);
const bytesOf = async (from: Response) => new Uint8Array(await from.clone().arrayBuffer());

test.each([
  '/',
  '/over/',
  '/404.html',
  '/assets/js/a.js',
  '/assets/css/s.css',
  '/search/index.json',
  '/img/deur.svg',
  '/manifest.webmanifest',
])('keeps %s in fewer bytes, and gives back all of it', async (path) => {
  const kept = await pack(path, response());
  expect((await bytesOf(kept)).length).toBeLessThan(PLAIN_BYTES / 4);
  expect(await (await unpack(kept)).text()).toBe(TEXT);
});

test.each(['/img/a.png', '/favicon.ico', '/assets/fonts/a.woff2', '/a.mp3', '/a.mp4', '/a.pdf'])(
  'keeps %s as it is',
  async (path) => {
    const came = response();
    expect(await pack(path, came)).toBe(came);
  },
);

test('keeps the status and every header, the policy among them, and says nothing of itself', async () => {
  const kept = await pack('/over/', response());
  expect(headersOf(kept)).toEqual({...headersOf(response()), 'x-kept': 'gzip'});
  const given = await unpack(kept);
  expect(headersOf(given)).toEqual(headersOf(response()));
  expect(given.status).toBe(200);
});

test('gives what an older worker kept as it is', async () => {
  const kept = response();
  expect(await unpack(kept)).toBe(kept);
});

const flipBit = (bytes: Uint8Array, at: number) => bytes.with(at, (bytes[at] ?? 0) ^ 1);

test.each([
  ['cut short', 'unexpected end', (bytes: Uint8Array) => bytes.slice(0, -1)],
  ['empty', 'unexpected end', () => new Uint8Array()],
  ['changed', 'incorrect data', (bytes: Uint8Array) => flipBit(bytes, bytes.length - 8)],
  ['no gzip', 'incorrect header', () => new TextEncoder().encode(TEXT)],
])('gives nothing of what is %s', async (_, words, damage) => {
  const kept = await pack('/over/', response());
  const damaged = new Response(damage(await bytesOf(kept)), {headers: kept.headers});
  await expect(unpack(damaged)).rejects.toThrow(words);
});

describe.each(['CompressionStream', 'DecompressionStream'] as const)('without %s', (name) => {
  const real = Object.getOwnPropertyDescriptor(globalThis, name) ?? {};

  beforeEach(() => void Reflect.deleteProperty(globalThis, name));
  afterEach(() => void Object.defineProperty(globalThis, name, real));

  test('keeps text as it is', async () => {
    const came = response();
    expect(await pack('/over/', came)).toBe(came);
    expect(await (await unpack(came)).text()).toBe(TEXT);
  });
});
