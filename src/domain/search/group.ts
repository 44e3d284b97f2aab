/** One of the things asked for: each stem that may stand for it, with its weight (1 for the word itself). */
export interface Group {
  readonly stems: ReadonlyMap<string, number>;
  /** Several words that together stand for it. */
  readonly phrases: readonly {readonly stems: readonly string[]; readonly weight: number}[];
}

export interface MutableGroup {
  readonly stems: Map<string, number>;
  readonly phrases: {readonly stems: readonly string[]; readonly weight: number}[];
}

export const add = ({stems}: MutableGroup, stemmed: string, weight: number) => {
  stems.set(stemmed, Math.max(stems.get(stemmed) ?? 0, weight));
};
