import {openSections, section, textOf} from '@site/test/builders/search';
import type {HostedMode} from '../domain/search/searchMode';
import {ask, prepare} from './ask';
import {askHosted} from './hosted';
import {loadIndex} from './loadIndex';

jest.mock('./hosted', () => ({askHosted: jest.fn()}));
jest.mock('./loadIndex', () => ({loadIndex: jest.fn()}));

const HOSTED: HostedMode = {mode: 'hosted', appId: 'a', searchKey: 'k', indexName: 'i'};
const EMPTY = {pages: [], total: 7, kinds: new Map<string, number>()};

const textsOf = (places: readonly number[]) =>
  Promise.resolve(new Map(places.map((place) => [place, 'Vraag om hulp.'])));

beforeEach(async () => {
  const index = openSections([section({text: 'Vraag om hulp.'})]);
  jest.mocked(loadIndex).mockResolvedValue({index, textsOf});
});

test('a site that searches by itself never asks another', async () => {
  const {pages, isFallback} = await ask('hulp', {limit: 5}, {mode: 'embedded'});
  expect(textOf(pages[0]?.[0].snippet ?? [])).toBe('Vraag om hulp.');
  expect(isFallback).toBe(false);
  expect(askHosted).not.toHaveBeenCalled();
});

test('asks Algolia when the build says so, and leaves the own index alone', async () => {
  jest.mocked(askHosted).mockResolvedValue(EMPTY);
  expect(await ask('hulp', {limit: 5, kind: 'kaart'}, HOSTED)).toEqual({
    ...EMPTY,
    isFallback: false,
  });
  expect(askHosted).toHaveBeenCalledWith('hulp', {limit: 5, kind: 'kaart'}, HOSTED);
  expect(loadIndex).not.toHaveBeenCalled();
});

test('answers from this device when Algolia cannot be reached, and says so', async () => {
  jest.mocked(askHosted).mockRejectedValue(new TypeError('offline'));
  const {total, isFallback} = await ask('hulp', {limit: 5}, HOSTED);
  expect([total, isFallback]).toEqual([1, true]);
});

test.each([HOSTED, {mode: 'embedded'} as const])('fails when nobody answers (%j)', async (mode) => {
  jest.mocked(askHosted).mockRejectedValue(new TypeError('offline'));
  jest.mocked(loadIndex).mockRejectedValue(new TypeError('offline'));
  await expect(ask('hulp', {limit: 5}, mode)).rejects.toThrow('offline');
});

test('the index is fetched beforehand only where it answers', () => {
  prepare(HOSTED);
  expect(loadIndex).not.toHaveBeenCalled();
  prepare({mode: 'embedded'});
  expect(loadIndex).toHaveBeenCalledTimes(1);
});
