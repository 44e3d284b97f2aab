import type {Cue} from './cue';

/**
 * Place of the caption that belongs to a moment: the last that began, also in the silence after it.
 * -1 before the first, and where the moment is no number. `cues` stand in order of their start.
 */
export function cueAt(cues: readonly Pick<Cue, 'start'>[], seconds: number): number {
  let [low, high] = [0, cues.length];
  // All before `low` began, and none from `high` on.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? Infinity) <= seconds) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}
