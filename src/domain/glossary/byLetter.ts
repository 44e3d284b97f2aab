/** Entries under the first letter of their term, without its accent; the order is kept. */
export function byLetter<Entry extends {term: string}>(
  entries: readonly Entry[],
): {letter: string; entries: Entry[]}[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const letter = entry.term.normalize('NFD').charAt(0).toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, group]) => ({letter, entries: group}));
}
