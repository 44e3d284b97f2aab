import type {CaptionBlock} from './captionBlocks';

/** What is wrong in a file of captions, in Dutch, and at which line of it, from 1. */
export type CaptionProblem = {line: number; message: string};

const TIME = String.raw`(?:\d{2}:)?[0-5]\d:[0-5]\d\.\d{3}`;
const TIMES = new RegExp(`^${TIME}[ \\t]+-->[ \\t]+${TIME}(?:[ \\t]|$)`);
const HOW_TIMES =
  'schrijf de tijden als 00:07.000 --> 00:09.500, met een uur ervoor als 01:00:07.000';

/** Two times with something between them that was meant as an arrow. */
const NO_ARROW = /^\s*\d+:\d+[\d:.,]*\s*[-–—=>→]+\s*\d+:\d+[\d:.,]*(?:\s|$)/;

/** A < that begins no markup that WebVTT knows; all up to the next > would be lost. */
const LOOSE = /<(?!\/?(?:[cibuv]|ruby|rt|lang)(?:[.\s][^<>]*)?>|[\d:.]+>)/;

const NO_CAPTION = /^(?:NOTE|STYLE|REGION)(?:[\s:]|$)/;

/** Whether a part of the file has a caption; notes and the looks of captions have none. */
export const isCaption = ({lines}: CaptionBlock) => !NO_CAPTION.test(lines[0] ?? '');

/** Place in the block of the line with the times: the first, or the second below a name. */
export const timesAt = ({lines}: CaptionBlock) =>
  lines.slice(0, 2).findIndex((content) => content.includes('-->'));

/**
 * Faults in one caption that the parser lets pass, and browsers do not: they leave the caption out
 * without a word, or lose a part of it.
 */
export function checkCaptionBlock(block: CaptionBlock): CaptionProblem[] {
  const {line, lines} = block;
  const times = timesAt(block);
  if (times < 0) {
    const arrow = lines.findIndex((content) => NO_ARROW.test(content));
    return [
      arrow < 0
        ? {
            line,
            message:
              'boven deze tekst staan geen tijden, dus niemand krijgt haar te zien; zet ze erboven of haal de lege regel weg',
          }
        : {line: line + arrow, message: 'zet tussen de twee tijden een spatie, --> en een spatie'},
    ];
  }
  const problems: CaptionProblem[] = [];
  if (!TIMES.test(lines[times] ?? '')) {
    problems.push({line: line + times, message: HOW_TIMES});
  }
  for (const [index, content] of lines.entries()) {
    if (index <= times) {
      continue;
    }
    if (content.includes('-->')) {
      problems.push({
        line: line + index,
        message: 'hier begint een nieuwe ondertitel; zet er een lege regel boven',
      });
    } else if (LOOSE.test(content)) {
      problems.push({
        line: line + index,
        message: 'schrijf &lt; in plaats van <, of maak er opmaak van zoals <v Naam> of <i>',
      });
    }
  }
  return problems;
}
