import type {SessionStep} from '../../schemas/records/intervision';
import {fitMinutes, type Bounds} from './fitMinutes';

/** A step in its place: `from` is in minutes after the start of the session. */
export type AgendaLine = {step: SessionStep; from: number; minutes: number; isChosen: boolean};

export type Agenda =
  /** Lines without gaps, and what is left after the last, all in minutes. */
  | {kind: 'fits'; lines: readonly AgendaLine[]; spare: number}
  /** How many minutes it takes at least, and how many are short of that. */
  | {kind: 'short'; least: number; missing: number};

/**
 * An agenda for the time there is. The lines and what is left come to `minutes` together; no step is
 * shorter than its least.
 *
 * @param chosen minutes that somebody chose, by the id of the step; kept within the step's bounds
 * @param minutes of the whole session
 */
export function agendaOf(
  steps: readonly SessionStep[],
  chosen: Readonly<Record<string, number>>,
  minutes: number,
): Agenda {
  const bounds = steps.map((step) => boundsOf(step, chosen[step.id]));
  const least = bounds.reduce((total, step) => total + step.least, 0);
  if (least > minutes) {
    return {kind: 'short', least, missing: least - minutes};
  }
  const dealt = fitMinutes(bounds, minutes);
  let from = 0;
  const lines = steps.map((step, index): AgendaLine => {
    const line = {
      step,
      from,
      minutes: dealt[index] ?? 0,
      isChosen: chosen[step.id] !== undefined,
    };
    from += line.minutes;
    return line;
  });
  return {kind: 'fits', lines, spare: minutes - from};
}

function boundsOf({minutes, least, most}: SessionStep, chosen: number | undefined): Bounds {
  if (chosen === undefined) {
    return {minutes, least, most};
  }
  const fixed = Math.min(most, Math.max(least, chosen));
  return {minutes: fixed, least: fixed, most: fixed};
}
