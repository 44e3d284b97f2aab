/** The same value with the keys of every object in alphabetical order, so that equal values give equal text. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(canonical);
  }
  if (typeof value === 'object' && value !== null) {
    // fromEntries defines keys, where an assignment to '__proto__' would change the object's kind.
    return Object.fromEntries(
      Object.entries(value)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]) => [key, canonical(part)]),
    );
  }
  return value;
}

/** Text of a value that is the same for every order of its keys. */
export const canonicalText = (value: unknown): string => JSON.stringify(canonical(value)) ?? '';
