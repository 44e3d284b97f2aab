import type {Locator, Page} from '@playwright/test';
import {between} from './tell';

/** What the site promises: what is older than this is kept, in ms. */
const PROMISE = 1000;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz éëï,.';

/** Somebody who types: what, and when each character. */
export type Typing = {words: string; times: number[]};

/** Types at the end of a field, key by key. */
export async function typeAtEnd(
  page: Page,
  field: Locator,
  random: () => number,
  [least, most]: readonly [number, number],
): Promise<Typing> {
  const words = Array.from(
    {length: between(random, least, most)},
    () => LETTERS[between(random, 0, LETTERS.length - 1)] ?? 'a',
  ).join('');
  const times: number[] = [];
  await field.focus();
  await page.keyboard.press('Control+End');
  for (const letter of words) {
    times.push(Date.now());
    await page.keyboard.type(letter);
  }
  return {words, times};
}

/**
 * What is left after the page ended at `ended` (ms): `kept` when nothing is missing but the end of
 * what was typed in the last second.
 */
export function lossOf({words, times}: Typing, left: string, ended: number) {
  const old = times.filter((time) => ended - time > PROMISE).length;
  return {
    lost: words.length - left.length,
    isKept: words.startsWith(left) && left.length >= old,
  };
}
