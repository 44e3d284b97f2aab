/** How many times each device wrote a record. */
export type Edits = Readonly<Record<string, number>>;

type Version = {rev: number; edits: Edits};

/**
 * Which of two copies of a record came after the other: a version vector (Parker and others, 1983).
 * `later` and `earlier` say what `a` is to `b`; `apart` means that both were changed since they
 * were one.
 */
export type Order = 'same' | 'later' | 'earlier' | 'apart';

export function orderOf(a: Edits, b: Edits): Order {
  const ahead = isAhead(a, b);
  const behind = isAhead(b, a);
  if (ahead && behind) {
    return 'apart';
  }
  return ahead ? 'later' : behind ? 'earlier' : 'same';
}

/**
 * Whether two copies are one and the same version. A revision alone does not tell: after an undo it
 * is given out a second time.
 */
export const isSameVersion = (a: Version, b: Version): boolean =>
  a.rev === b.rev && orderOf(a.edits, b.edits) === 'same';

/** The history of a copy that has seen both. */
export function joinEdits(a: Edits, b: Edits): Record<string, number> {
  return Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((device) => [
      device,
      Math.max(countOf(a, device), countOf(b, device)),
    ]),
  );
}

/** The same history with one write more by this device. */
export const countEdit = (edits: Edits, device: string): Record<string, number> => ({
  ...edits,
  [device]: countOf(edits, device) + 1,
});

const countOf = (edits: Edits, device: string) =>
  Object.hasOwn(edits, device) ? (edits[device] ?? 0) : 0;

const isAhead = (a: Edits, b: Edits) =>
  Object.keys(a).some((device) => countOf(a, device) > countOf(b, device));
