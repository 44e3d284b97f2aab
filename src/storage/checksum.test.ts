import {checksum, isWhole} from './checksum';

/** The page without https, for as long as `check` takes. */
async function withoutCrypto(check: () => Promise<void>): Promise<void> {
  const crypto = jest.replaceProperty(globalThis, 'crypto', Object.create(null));
  await check();
  crypto.restore();
}

test('is the same whatever the order of the keys, and another for another value', async () => {
  expect(await checksum({a: 1, b: 2})).toBe(await checksum({b: 2, a: 1}));
  expect(await checksum({a: 1})).not.toBe(await checksum({a: 2}));
});

test('of an empty object is what sha256sum says of its text', async () => {
  expect(await checksum({})).toBe(
    '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  );
});

test('where nothing can be reckoned a file is made and read all the same', async () => {
  const made = await checksum({a: 1});
  let unchecked = '';
  await withoutCrypto(async () => {
    expect(await isWhole({a: 2}, made)).toBe(true);
    unchecked = await checksum({a: 1});
  });
  expect(await isWhole({a: 1}, unchecked)).toBe(true);
  expect(await isWhole({a: 2}, made)).toBe(false);
});
