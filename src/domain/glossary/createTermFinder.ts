/** A term and every form in which it stands in a text, its own name among them. */
export type TermForms = {id: string; forms: readonly string[]};

/** A place in a text where a term stands; `index` and `length` count UTF-16 units. */
export type TermUse = {id: string; index: number; length: number};

/**
 * Builds a finder of terms in a text. Whole words only, the longest form first, in any case; a form
 * with two capitals in a row is an abbreviation and must stand there exactly so: AP, but not ap.
 */
export function createTermFinder(terms: readonly TermForms[]): (text: string) => TermUse[] {
  const byForm = new Map<string, string>();
  const abbreviations = new Map<string, string>();
  for (const {id, forms} of terms) {
    for (const form of forms) {
      (isAbbreviation(form) ? abbreviations : byForm).set(keyOf(form), id);
    }
  }
  const pattern = patternOf(terms.flatMap(({forms}) => forms));
  if (!pattern) {
    return () => [];
  }
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({0: words, index}) => {
      const id = isAbbreviation(words)
        ? (abbreviations.get(keyOf(words)) ?? byForm.get(keyOf(words)))
        : byForm.get(keyOf(words));
      return id === undefined ? [] : [{id, index, length: words.length}];
    });
}

/** Two capitals in a row: an abbreviation, which a reader meets in capitals only. */
export const isAbbreviation = (form: string): boolean => /\p{Lu}{2}/u.test(form);

/** What two spellings of one form share: case and the width of spaces do not count. */
export const keyOf = (form: string): string => form.toLowerCase().replaceAll(/\s+/g, ' ');

function patternOf(forms: string[]): RegExp | undefined {
  if (forms.length === 0) {
    return undefined;
  }
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((form) =>
    form
      .split(/\s+/)
      .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join(String.raw`\s+`),
  );
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:${alternatives.join('|')})(?![\p{L}\p{N}]|-\p{L})`,
    'giu',
  );
}
