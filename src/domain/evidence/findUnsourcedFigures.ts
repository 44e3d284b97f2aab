const NUMBER_WORDS =
  'nul|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:[a-z]+(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|honderd|duizend|miljoen|tientallen|honderden|duizenden';
const NUMBER = `(?:\\d[\\d.,]*|${NUMBER_WORDS})`;
const LETTER = '[\\p{L}\\p{N}-]';

/** A percentage, in digits or in words: "40%", "40 procent", "veertig procent". */
const PERCENTAGE = new RegExp(`(?<!${LETTER})${NUMBER}\\s*(?:%|procent(?!${LETTER}))`, 'giu');

/**
 * Builds the finder for one list of counted words, because the pattern is large and is used on
 * every text of every page.
 *
 * A find is a percentage, or a number that stands before a counted word, with at most one word
 * between them: "vijf coaches", "vijf nieuwe coaches".
 *
 * @param countedWords words such as "deelnemers" and "coaches", each form apart
 * @returns a function from a text to the fragments in it that need a source, in order
 */
export function createFigureFinder(countedWords: readonly string[]): (text: string) => string[] {
  const words = countedWords.map(escapeForRegExp).join('|');
  const counted = new RegExp(
    `(?<!${LETTER})${NUMBER}\\s+(?:\\p{L}[\\p{L}-]*\\s+)?(?:${words})(?!${LETTER})`,
    'giu',
  );
  return (text) => {
    const finds = [...text.matchAll(PERCENTAGE), ...text.matchAll(counted)];
    return finds.sort((a, b) => a.index - b.index).map((find) => find[0]);
  };
}

function escapeForRegExp(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
