import type {Cue} from '../../../domain/media/cue';
import {captionBlocks} from './captionBlocks';
import {checkCaptionBlock, isCaption, timesAt, type CaptionProblem} from './checkCaptionBlock';
import {checkCueEnds, checkCueOrder, type PlacedCue} from './checkCueOrder';
import {checkHeader, isHeader} from './checkHeader';
import {checkLetters} from './checkLetters';
import {parseCaption} from './parseCaption';

/**
 * Captions from the text of a WebVTT file: those that hold, as they stand in it, and what is wrong
 * with the others, one message to a line. Never throws for what stands in the file.
 *
 * @param length seconds of the recording; a caption may not stop later
 */
export async function readCaptions(
  text: string,
  length = Infinity,
): Promise<{cues: Cue[]; problems: CaptionProblem[]}> {
  const blocks = captionBlocks(text.replace(/^\uFEFF/, ''));
  const problems = [...checkLetters(text), ...checkHeader(blocks[0])];
  const placed: PlacedCue[] = [];
  for (const block of blocks) {
    if (isHeader(block) || !isCaption(block)) {
      continue;
    }
    const faults = checkCaptionBlock(block);
    const read = faults.length > 0 ? {problems: faults} : await parseCaption(block);
    problems.push(...read.problems);
    if (read.cue) {
      placed.push({line: block.line + timesAt(block), cue: read.cue});
    }
  }
  if (placed.length === 0 && problems.length === 0) {
    problems.push({line: 1, message: 'in dit bestand staat geen enkele ondertitel'});
  }
  problems.push(...checkCueOrder(placed), ...checkCueEnds(placed, length));
  return {cues: placed.map(({cue}) => cue), problems: onePerLine(problems)};
}

/** The first that was found at a line is what an editor mends first. */
function onePerLine(problems: readonly CaptionProblem[]): CaptionProblem[] {
  const first = new Map<number, CaptionProblem>();
  for (const problem of problems) {
    if (!first.has(problem.line)) {
      first.set(problem.line, problem);
    }
  }
  return [...first.values()].toSorted((a, b) => a.line - b.line);
}
