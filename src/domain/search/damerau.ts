/**
 * How many letters are wrong, missing, too many or swapped with their neighbour, up to a limit
 * (Damerau-Levenshtein, optimal string alignment: L. Boytsov, 2011, section 2.1).
 *
 * @returns the distance; `limit + 1` when it is more than the limit
 */
export function damerau(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) {
    return limit + 1;
  }
  let before: number[] = [];
  let row = Array.from({length: right.length + 1}, (_, column) => column);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    let lowest = i;
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1];
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
      lowest = Math.min(lowest, cost);
    }
    if (lowest > limit) {
      return limit + 1;
    }
    before = row;
    row = next;
  }
  return Math.min(row[right.length] ?? 0, limit + 1);
}
