/**
 * A list in which the value at one place changed places with the one before or after it.
 *
 * @param by -1 for one place up, 1 for one down; beyond the ends nothing changes
 */
export function moved<T>(list: readonly T[], place: number, by: -1 | 1): T[] {
  const one = list[place];
  const other = list[place + by];
  if (one === undefined || other === undefined) {
    return [...list];
  }
  return list.map((value, at) => (at === place ? other : at === place + by ? one : value));
}
