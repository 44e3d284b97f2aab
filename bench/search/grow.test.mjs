// @ts-check
import {growSections} from './grow.mjs';

const section = (/** @type {string} */ anchor) => ({
  id: `/a/#${anchor}`,
  page: '/a/',
  url: `/a/#${anchor}`,
  anchor,
  lvl0: 'Methodiek',
  title: 'Vertrouwen opbouwen duurt lang',
  heading: 'Waarom',
  text: 'Vertrouwen groeit langzaam en gaat snel verloren. '.repeat(20),
});

const sections = [section('een'), section('twee')];
const grown = growSections(sections, 3);

test('the sections themselves stay as they are', () => {
  expect(grown.slice(0, 2)).toEqual(sections);
});

test('copies have pages of their own, of which the sections stay together', () => {
  expect(grown.map(({page}) => page)).toEqual(['/a/', '/a/', '/1/a/', '/1/a/', '/2/a/', '/2/a/']);
  expect(new Set(grown.map(({id}) => id)).size).toBe(6);
});

test('sections of a copied page share its title', () => {
  expect(new Set(grown.slice(2, 4).map(({title}) => title)).size).toBe(1);
});

const lengths = (/** @type {string} */ text) => text.split(' ').map(({length}) => length);

test('a copy has as many words, of the same length, and some are other words', () => {
  const [first, , copy, , second] = grown.map(({text}) => text);
  expect(lengths(copy ?? '')).toEqual(lengths(first ?? ''));
  expect(new Set([first, copy, second]).size).toBe(3);
});

test('the same text grows to the same text', () => {
  expect(growSections(sections, 3)).toEqual(grown);
});
