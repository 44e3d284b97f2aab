import type {Span} from './finding';

/** Characters around a match that a rule may look at: this keeps any rule linear. */
const NEAR = 60;

/** Every match of a global pattern, in order, unless its surroundings speak against it. */
export function spansOf(
  text: string,
  pattern: RegExp,
  holds: (match: string, span: Span) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const span = {start: match.index, end: match.index + match[0].length};
    if (holds(match[0], span)) {
      spans.push(span);
    }
  }
  return spans;
}

/** The characters just before an offset, at most `length`. */
export const before = (text: string, offset: number, length = NEAR): string =>
  text.slice(Math.max(0, offset - length), offset);

/** The characters from an offset on, at most `length`. */
export const after = (text: string, offset: number, length = NEAR): string =>
  text.slice(offset, offset + length);

export const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');
