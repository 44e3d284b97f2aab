/** What no XML 1.0 file may hold, also not as a reference: most control characters, and half a pair. */
const IMPOSSIBLE =
  // eslint-disable-next-line no-control-regex -- these are what we look for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * A text as XML can hold it: what it cannot hold is left out, and each line ends in `\n` alone.
 * Everything else stays, also `<` and `&`: whoever writes the XML escapes those.
 */
export const xmlText = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(IMPOSSIBLE, '');
