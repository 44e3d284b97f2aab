/** What stands under a key; what it holds is unknown until it went through `decode`. */
export type Entry = {key: string; raw: unknown};

/** Both are asked for at once, so that they answer from one and the same transaction. */
type Store = {getAllKeys: () => Promise<string[]>; getAll: () => Promise<unknown[]>};

export async function entriesOf(store: Store): Promise<Entry[]> {
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, index) => ({key, raw: values[index]}));
}
