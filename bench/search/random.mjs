// @ts-check

/**
 * Numbers from 0 to 1 that look like chance, and are the same each time (mulberry32, by T. Ettinger).
 *
 * @param {number} seed
 * @returns {() => number}
 */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @template T
 * @param {readonly [T, ...T[]]} items
 * @param {() => number} random
 * @returns {T}
 */
export const pick = (items, random) => items[Math.floor(random() * items.length)] ?? items[0];

/**
 * The same items in another order (Fisher and Yates).
 *
 * @template T
 * @param {readonly T[]} items
 * @param {() => number} random
 * @returns {T[]}
 */
export function shuffle(items, random) {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
