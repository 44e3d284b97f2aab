import type {Cue} from '../../../domain/media/cue';
import type {CaptionProblem} from './checkCaptionBlock';

/** A caption and the line of its times. */
export type PlacedCue = {line: number; cue: Cue};

/** Captions that begin before the one above them begins or ends; a transcript reads them in a row. */
export function checkCueOrder(placed: readonly PlacedCue[]): CaptionProblem[] {
  return placed.flatMap(({line, cue}, index) => {
    const before = placed[index - 1]?.cue;
    if (before && cue.start < before.start) {
      return [
        {
          line,
          message: 'deze ondertitel begint eerder dan die erboven; zet ze op volgorde van tijd',
        },
      ];
    }
    return before && cue.start < before.end
      ? [
          {
            line,
            message: 'deze ondertitel begint terwijl die erboven er nog staat; verbeter de tijden',
          },
        ]
      : [];
  });
}

/** Captions that are still there when the recording is over. */
export const checkCueEnds = (placed: readonly PlacedCue[], length: number): CaptionProblem[] =>
  placed
    .filter(({cue}) => cue.end > length)
    .map(({line}) => ({
      line,
      message: 'deze ondertitel stopt na het einde van de opname; verbeter de tijden',
    }));
