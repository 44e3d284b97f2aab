import {packRegistry} from './packRegistry';

/** As the bundler writes it: chunk 7 is the style sheet, chunk 9 is shared by two pages. */
const LIST =
  'let s={0:[()=>Promise.all([n.e("7"),n.e("11")]).then(n.bind(n,91))],' +
  '1:[()=>Promise.all([n.e("7"),n.e("9"),n.e("12")]).then(n.bind(n,96))],' +
  'f:[()=>Promise.resolve().then(n.bind(n,34))],' +
  'l:[()=>n.e("13").then(n.t.bind(n,215,19))],' +
  '"1i":[()=>Promise.all([n.e("9"),n.e("20")]).then(n.bind(n,90))],' +
  '"2d":[()=>n.e("21").then(n.bind(n,300))]};';

type Loaded = {chunks: (string | number)[]; module: unknown};

/** Runs a script that makes the list, with a stand-in for the bundler, and loads all that it names. */
async function loadAll(script: string): Promise<Record<string, Loaded>> {
  let chunks: (string | number)[] = [];
  const bundler = Object.assign((module: unknown) => module, {
    e: (id: string | number) => Promise.resolve(void chunks.push(Number(id))),
    t: (module: unknown, mode: unknown) => [module, mode],
  });
  // oxlint-disable-next-line typescript/no-implied-eval -- it is a script that is tested
  const list: Record<string, [() => Promise<unknown>]> = new Function('n', `${script} return s`)(
    bundler,
  );
  const loaded: Record<string, Loaded> = {};
  for (const [name, [load]] of Object.entries(list)) {
    chunks = [];
    const module = await load();
    loaded[name] = {chunks: chunks.filter((id) => id !== 7), module};
  }
  return loaded;
}

test('every name loads the same chunks and gives the same module as before', async () => {
  const packed = packRegistry(LIST, '7');
  expect(packed).not.toBe(LIST);
  expect(await loadAll(packed)).toEqual(await loadAll(LIST));
  expect(Object.keys(await loadAll(packed))).toHaveLength(6);
});

test('what is there from the start is not asked for', () => {
  expect(packRegistry(LIST, '7')).not.toContain('"7"');
});

test('a list of many pages takes less than half the room', () => {
  const rows = Array.from(
    {length: 150},
    (_, at) => `"${at.toString(36)}x":[()=>n.e("${at + 40}").then(n.bind(n,${at * 3 + 90}))],`,
  );
  const long = `let s={${rows.join('')}};`;
  expect(packRegistry(long).length).toBeLessThan(long.length / 2);
});

test('a script without such a list stays as it is', () => {
  expect(packRegistry('let s={};', '7')).toBe('let s={};');
});
