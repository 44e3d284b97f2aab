/** What numbers in words are made of: "tweehonderd", "vijfentwintig", "tienduizenden". */
const NUMBER_PART =
  '(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|tientallen|honderd(?:en)?|duizend(?:en)?|miljoen(?:en)?)';
const NUMBER_WORD = `(?:nul|(?:(?:een|${NUMBER_PART})(?:en|ën)?)*${NUMBER_PART})`;
/** Digits, or a range of them: "1.000", "2,5", "18-65". */
const DIGITS = '\\d[\\d.,]*(?:\\s?[-–—]\\s?\\d[\\d.,]*)*';
const NUMBER = `(?:${DIGITS}|${NUMBER_WORD})`;
const LETTER = '[\\p{L}\\p{N}-]';
/** Not in the middle of a word or a name: no "R01", no "covid-19". */
const START = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)';

/** A percentage, in digits or in words: "40%", "40 procent", "veertig procent". */
const PERCENTAGE = new RegExp(`${START}${NUMBER}\\s*(?:%|procent(?!${LETTER}))`, 'giu');

/** A fragment of a text that needs a source, and where it begins. */
export type UnsourcedFigure = {figure: string; index: number};

/**
 * Builds the finder for one list of counted words, because the pattern is large and is used on
 * every text of every page.
 *
 * A find is a percentage, or a number that stands before a counted word, with at most one word
 * between them: "vijf coaches", "vijf nieuwe coaches".
 *
 * @param countedWords words such as "deelnemers" and "coaches", each form apart
 * @returns a function from a text to the fragments in it that need a source, in order; fragments
 *   do not overlap
 */
export function createFigureFinder(
  countedWords: readonly string[],
): (text: string) => UnsourcedFigure[] {
  const words = countedWords.map(escapeForRegExp).join('|');
  const counted = new RegExp(
    `${START}${NUMBER}\\s+(?:\\p{L}[\\p{L}-]*\\s+)?(?:${words})(?!${LETTER})`,
    'giu',
  );
  return (text) => {
    const finds = [...text.matchAll(PERCENTAGE), ...text.matchAll(counted)];
    let end = 0;
    return finds
      .toSorted((a, b) => a.index - b.index)
      .flatMap(({0: figure, index}) => {
        if (index < end) {
          return [];
        }
        end = index + figure.length;
        return [{figure, index}];
      });
  };
}

function escapeForRegExp(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
