/** Minutes that a step takes by itself, and how far it may shrink and grow; least ≤ minutes ≤ most. */
export type Bounds = {minutes: number; least: number; most: number};

/** Halvings after which a factor is exact enough to tell one minute from the next. */
const HALVINGS = 60;

/** Smaller than any part of a minute that matters, larger than what halving leaves. */
const NEARLY = 1e-6;

/**
 * Deals whole minutes over steps: each in proportion to what it takes by itself, none below its least
 * or above its most. Nothing is lost in rounding: minutes left over go to who lost most by it.
 *
 * @param total in minutes, at least as many as all `least` together
 * @returns as many minutes as steps; together `total`, or all `most` together when that is less
 */
export function fitMinutes(steps: readonly Bounds[], total: number): number[] {
  const target = Math.min(total, sum(steps.map(({most}) => most)));
  const factor = factorFor(steps, target);
  const exact = steps.map((step) => bounded(step, factor));
  const minutes = exact.map((value) => Math.floor(value + NEARLY));
  const byLoss = exact
    .map((value, index) => ({index, loss: value - (minutes[index] ?? 0)}))
    .toSorted((a, b) => b.loss - a.loss || a.index - b.index);
  let rest = target - sum(minutes);
  for (const {index} of byLoss) {
    const step = steps[index];
    const now = minutes[index] ?? 0;
    if (rest > 0 && step && now < step.most) {
      minutes[index] = now + 1;
      rest -= 1;
    }
  }
  return minutes;
}

/** What the minutes of every step are multiplied by, so that they come to the target together. */
function factorFor(steps: readonly Bounds[], target: number): number {
  let low = 0;
  let high = Math.max(1, ...steps.map(({minutes, most}) => most / minutes));
  for (let round = 0; round < HALVINGS; round += 1) {
    const middle = (low + high) / 2;
    if (sum(steps.map((step) => bounded(step, middle))) > target) {
      high = middle;
    } else {
      low = middle;
    }
  }
  return low;
}

const bounded = ({minutes, least, most}: Bounds, factor: number) =>
  Math.min(most, Math.max(least, minutes * factor));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
