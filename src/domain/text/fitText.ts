/** `text` is at most the limit, or no longer than it was; `caret` is where the kept part ends. */
export type Fit = {text: string; leftOut: string; caret: number};

const isHigh = (code: number) => code >= 0xd8_00 && code < 0xdc_00;
const isLow = (code: number) => code >= 0xdc_00 && code < 0xe0_00;

/** Whether the offset is between the two halves of one character. */
const splits = (text: string, offset: number): boolean =>
  isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));

/**
 * What to keep of a text that somebody changed: all that stood there, and of what was put in as much
 * as fits, from its beginning. Lengths are in UTF-16 units, as those of a field; no character is cut
 * in two. A text that was too long already may get shorter by any amount.
 */
export function fitText(before: string, now: string, max: number): Fit {
  if (now.length <= Math.max(max, before.length)) {
    return {text: now, leftOut: '', caret: now.length};
  }
  const {start, end} = putIn(before, now);
  let keep = Math.max(start, end - (now.length - max));
  if (splits(now, keep)) {
    keep -= 1;
  }
  return {
    text: now.slice(0, keep) + now.slice(end),
    leftOut: now.slice(keep, end),
    caret: keep,
  };
}

/** The stretch of the new text that is not in the old one. */
function putIn(before: string, now: string): {start: number; end: number} {
  const shared = Math.min(before.length, now.length);
  let start = 0;
  while (start < shared && before[start] === now[start]) {
    start += 1;
  }
  if (splits(now, start)) {
    start -= 1;
  }
  let tail = 0;
  while (tail < shared - start && before.at(-1 - tail) === now.at(-1 - tail)) {
    tail += 1;
  }
  const end = now.length - tail;
  return {start, end: splits(now, end) ? end + 1 : end};
}
