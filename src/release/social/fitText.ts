/** Lines of text and the size they are set in, in pixels. */
export type FittedText = {lines: string[]; size: number};

/** A size, and how many lines there may be of it. */
type Setting = {size: number; maxLines: number};

type Box = {
  /** Of the box, in pixels. */
  width: number;
  /** In order of preference, sizes in pixels: the first at which the text fits counts. */
  settings: readonly Setting[];
  /** Width of a line at a size, in pixels. */
  measure: (text: string, size: number) => number;
};

const ELLIPSIS = '…';
const BALANCE_STEP = 10;

/**
 * Breaks a text into lines of about the same length, at the first setting at which all of it
 * fits. What fits at none is set as the last says, a word that is too long broken, and cut at the end.
 */
export function fitText(text: string, {width, settings, measure}: Box): FittedText {
  const words = text.split(/\s+/).filter(Boolean);
  for (const {size, maxLines} of settings) {
    const at = (line: string) => measure(line, size);
    const lines = wrap(words, width, at);
    if (lines.length <= maxLines && lines.every((line) => at(line) <= width)) {
      return {lines: balance(words, lines, width, at), size};
    }
  }
  const {size, maxLines} = settings.at(-1) ?? {size: 0, maxLines: 0};
  const at = (line: string) => measure(line, size);
  const lines = wrap(
    words.flatMap((word) => breakWord(word, width, at)),
    width,
    at,
  );
  return {lines: cut(lines, maxLines, width, at), size};
}

type Measure = (line: string) => number;

function wrap(words: readonly string[], width: number, at: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && at(longer) <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** The same number of lines in the narrowest box that holds them: no word alone on the last line. */
function balance(words: readonly string[], lines: string[], width: number, at: Measure): string[] {
  let best = lines;
  for (let narrower = width - BALANCE_STEP; narrower > 0; narrower -= BALANCE_STEP) {
    const tried = wrap(words, narrower, at);
    if (tried.length > lines.length || tried.some((line) => at(line) > narrower)) {
      break;
    }
    best = tried;
  }
  return best;
}

function breakWord(word: string, width: number, at: Measure): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part && at(`${part}${letter}-`) > width) {
      parts.push(`${part}-`);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

function cut(lines: readonly string[], maxLines: number, width: number, at: Measure): string[] {
  const kept = lines.slice(0, maxLines);
  let last = kept.at(-1);
  if (last === undefined || lines.length <= maxLines) {
    return kept;
  }
  while (last && at(last + ELLIPSIS) > width) {
    last = Array.from(last).slice(0, -1).join('').trimEnd();
  }
  return [...kept.slice(0, -1), last + ELLIPSIS];
}
