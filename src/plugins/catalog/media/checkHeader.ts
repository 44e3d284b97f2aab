import type {CaptionBlock} from './captionBlocks';
import type {CaptionProblem} from './checkCaptionBlock';

/** Whether this part begins a file as WebVTT asks; without it no browser shows any caption. */
export const isHeader = ({line, lines}: CaptionBlock) =>
  line === 1 && /^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '');

/** What is wrong with the begin of a file of captions. */
export function checkHeader(first: CaptionBlock | undefined): CaptionProblem[] {
  if (!first || !isHeader(first)) {
    return [{line: 1, message: 'zet WEBVTT op de eerste regel, met een lege regel eronder'}];
  }
  const caption = first.lines.findIndex((content) => content.includes('-->'));
  return caption < 0
    ? []
    : [{line: 1 + caption, message: 'zet een lege regel tussen WEBVTT en de eerste ondertitel'}];
}
