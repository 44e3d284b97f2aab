/** What Dutch puts between the parts of a compound: leefgebied, gezondheidszorg, groepenwerk. */
const LINKS = ['', 's', 'e', 'en', 'n'] as const;
const SHORTEST_PART = 3;
/** A compound of more parts than this is an accident. */
const MOST_PARTS = 4;

/** Endings and beginnings that look like words and are not parts: 'baarheid', 'ings'. */
const NO_PART: ReadonlySet<string> = new Set(
  (
    'aar aat age ant ate baar bare der dom eel eer elen ende enge ent erd ere erig heid heden ide ief ieve ing inge ' +
    'ingen isch ische ist iteit lijk lijke ling loos los loze matig nis oor per pro rijk schap sel ste ster tie ties ' +
    'tje tjes tot ver zaam zame ten ren gen den nen len men ven pen sen ger ker mer per ter der ber eren'
  ).split(' '),
);

export type FrequencyOf = (word: string) => number | undefined;

interface Split {
  readonly parts: readonly string[];
  readonly score: number;
}

/**
 * Takes a compound apart into words that the site uses by themselves. Of several ways the one with
 * few, long and common parts wins.
 *
 * @param word folded, without hyphens
 * @param frequencyOf how often a word stands on the site
 * @returns its parts in their order; none when it is not made of such words
 */
export function splitCompound(word: string, frequencyOf: FrequencyOf): readonly string[] {
  const known = new Map<number, Split | undefined>();

  const valueOf = (part: string): number | undefined => {
    const frequency = NO_PART.has(part) ? undefined : frequencyOf(part);
    return frequency === undefined ? undefined : Math.log(1 + frequency) + 1.2 * part.length - 5;
  };

  const splitFrom = (start: number, left: number): Split | undefined => {
    if (start === word.length) {
      return {parts: [], score: 0};
    }
    if (left === 0) {
      return undefined;
    }
    const key = start * MOST_PARTS + left;
    if (known.has(key)) {
      return known.get(key);
    }
    let best: Split | undefined;
    for (let end = start + SHORTEST_PART; end <= word.length; end += 1) {
      const part = word.slice(start, end);
      const value = part === word ? undefined : valueOf(part);
      if (value !== undefined) {
        for (const link of LINKS) {
          // A link stands between two parts, so never at the end.
          const next = end + link.length;
          if (word.startsWith(link, end) && (link === '' || next < word.length)) {
            const rest = splitFrom(next, left - 1);
            const score = value + (rest?.score ?? 0) - (link === '' ? 0 : 0.5);
            if (rest && (!best || score > best.score)) {
              best = {parts: [part, ...rest.parts], score};
            }
          }
        }
      }
    }
    known.set(key, best);
    return best;
  };

  const found = splitFrom(0, MOST_PARTS);
  return found && found.parts.length > 1 && found.score > 0 ? found.parts : [];
}

/** The parts of a compound, and the parts of those: schuldhulpverlening has hulpverlening, and hulp. */
export function allParts(word: string, frequencyOf: FrequencyOf): readonly string[] {
  return splitCompound(word, frequencyOf).flatMap((part) => [part, ...allParts(part, frequencyOf)]);
}
