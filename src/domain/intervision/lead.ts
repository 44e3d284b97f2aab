import type {Lead} from '../../schemas/records/intervision';
import type {AgendaLine} from './agenda';

/** Moments are in milliseconds since 1970, and what is left in milliseconds. */
const MINUTE = 60_000;

/** More than this a clock is never behind or ahead: a laptop that was shut for days. */
const MOST = 604_800_000;

/** The first step is on, and its clock runs. */
export const beginLead = (lines: readonly AgendaLine[], now: number): Lead => ({
  step: lines[0]?.step.id ?? '',
  since: now,
  left: Object.fromEntries(lines.map(({step, minutes}) => [step.id, minutes * MINUTE])),
});

/** What the step that is on has left; below zero it has run over. */
export const leftAt = ({step, since, left}: Lead, now: number): number =>
  bounded((left[step] ?? 0) - (since === null ? 0 : Math.max(0, now - since)));

/** The clock stands still; what was left is kept. */
export const pauseLead = (lead: Lead, now: number): Lead => ({
  ...lead,
  since: null,
  left: {...lead.left, [lead.step]: leftAt(lead, now)},
});

/** The clock runs on; one that runs goes on as it was. */
export const runLead = (lead: Lead, now: number): Lead =>
  lead.since === null ? {...lead, since: now} : lead;

/** Gives the step that is on more time. @param minutes at least 1 */
export const extendLead = (lead: Lead, minutes: number): Lead => ({
  ...lead,
  left: {...lead.left, [lead.step]: bounded((lead.left[lead.step] ?? 0) + minutes * MINUTE)},
});

/**
 * Another step is on: with what it had left, so that going back and forth gives and costs nothing. A
 * clock that stood still stands still there too.
 */
export const goToStep = (lead: Lead, step: string, now: number): Lead => ({
  ...pauseLead(lead, now),
  step,
  since: lead.since === null ? null : now,
});

/** The time from `gone` to now did not count: nobody was there. */
export const withoutGap = (lead: Lead, gone: number, now: number): Lead =>
  lead.since === null
    ? lead
    : {...lead, since: Math.min(now, lead.since + Math.max(0, now - gone))};

/** When the session ends if every step that is to come takes what it has left. */
export function endOf(lead: Lead, steps: readonly string[], now: number): number {
  const later = steps.slice(steps.indexOf(lead.step) + 1);
  const rest = later.reduce((total, id) => total + Math.max(0, lead.left[id] ?? 0), 0);
  return now + Math.max(0, leftAt(lead, now)) + rest;
}

const bounded = (milliseconds: number) => Math.min(MOST, Math.max(-MOST, milliseconds));
