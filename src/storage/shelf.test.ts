import {freshStorage, putRaw, rawRecords} from '@site/test/builders/storage';
import {testRecord} from '@site/test/builders/work';
import * as fc from 'fast-check';
import {decode} from './decode';
import {leave} from './channel';
import {openDatabase} from './database';
import {readSetting, writeSetting} from './settings';
import {readShelf} from './shelf';
import * as v from 'valibot';

beforeEach(freshStorage);
afterAll(leave);

/** Every place in a value, as a path of keys. */
const places = (value: unknown, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, part]) => places(part, [...path, key]))]
    : [path];

const replaced = (value: unknown, [key, ...rest]: string[], by: unknown): unknown => {
  if (key === undefined) {
    return by;
  }
  const copy: unknown = Array.isArray(value) ? [...value] : {...Object(value)};
  Reflect.set(Object(copy), key, replaced(Reflect.get(Object(value), key), rest, by));
  return copy;
};

const good = testRecord({edits: {hier: 2}, rev: 2});

test('records that were damaged anywhere never keep the rest from loading', async () => {
  const by = fc.oneof(
    fc.constantFrom<unknown>(undefined, null, '', -1, 1e300, NaN, [], {}, new Map()),
    fc.string({unit: 'binary', maxLength: 30}),
    fc.integer(),
  );
  const damage = fc.record({path: fc.constantFrom(...places(good)), by});
  const damaged = fc
    .sample(damage, {seed: 20261122, numRuns: 300})
    .map(
      (one, index) =>
        [`stuk-${index}`, replaced({...good, id: `stuk-${index}`}, one.path, one.by)] as const,
    );
  const db = await openDatabase();
  const tx = db.transaction('records', 'readwrite');
  await Promise.all(damaged.map(([key, raw]) => tx.store.put(raw, key)));
  await tx.store.put(testRecord({id: 'heel'}), 'heel');
  await tx.done;
  const {records, newer, unreadable, fault} = await readShelf();
  expect(fault).toBeUndefined();
  expect(records.map(({id}) => id)).toContain('heel');
  // Each is somewhere, and what is set aside can be taken along as it stands.
  expect(records.length + newer.length + unreadable.length).toBe(301);
  expect(unreadable.length).toBeGreaterThan(150);
  const raws = new Map<string, unknown>(damaged);
  [...newer, ...unreadable].forEach(({key, raw}) => expect(raw).toEqual(raws.get(key)));
}, 20_000);

/** A migration that says that it ran. */
const step = (name: string) => jest.fn((data: unknown): unknown => [...Object(data), name]);

describe('migrations', () => {
  const versions = {'self-assessment': 4};
  const now = v.pipe(
    v.looseObject({v: v.literal(4), data: v.unknown()}),
    v.transform(({data}) => ({...good, title: JSON.stringify(data)})),
  );

  test('run one after another from the version it was written with, on a copy', () => {
    const steps = ['twee', 'drie', 'vier'].map(step);
    const raw = {...good, v: 1, data: ['een']};
    const known = {versions, migrations: {'self-assessment': steps}, schema: now};
    expect(decode(raw, known)).toMatchObject({
      state: 'record',
      from: 1,
      record: {title: '["een","twee","drie","vier"]'},
    });
    steps.forEach((one) => expect(one).toHaveBeenCalledTimes(1));
    expect(raw.data).toEqual(['een']);
    expect(decode({...raw, v: 3}, known)).toMatchObject({record: {title: '["een","vier"]'}});
    expect(decode({...raw, v: 5}, known)).toMatchObject({state: 'newer'});
  });

  test('one that breaks leaves the record unreadable, and storage as it was', async () => {
    const broken = jest.fn(() => {
      throw new Error('broken');
    });
    await putRaw('proefstuk', good);
    const raw = (await rawRecords())['proefstuk'];
    const known = {versions, migrations: {'self-assessment': [step('a'), broken]}, schema: now};
    expect(decode({...Object(raw), data: []}, known)).toEqual({state: 'unreadable'});
    expect(await rawRecords()).toEqual({proefstuk: good});
  });
});

test('a setting is kept, and one that does not fit is none', async () => {
  expect(await writeSetting('lezen', 3)).toEqual({kind: 'saved'});
  expect(await readSetting('lezen', v.number())).toBe(3);
  expect(await readSetting('lezen', v.string())).toBeUndefined();
  expect(await writeSetting('lezen', () => 1)).toMatchObject({kind: 'failed'});
});
