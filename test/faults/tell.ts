import fs from 'node:fs';
import {expect} from '@playwright/test';

export type Figures = {
  /** In the failure matrix. */
  row: number;
  fault: string;
  /** Times that the fault was put in. */
  runs: number;
  /** Times after which all was there that had to be. */
  survived: number;
  /** What was lost, in words; within what is allowed when every run survived. */
  lost: string;
};

/** Prints what a row came to, and fails when not every run survived. */
export function tell(figures: Figures): void {
  const {FAULT_FIGURES} = process.env;
  if (FAULT_FIGURES) {
    fs.appendFileSync(FAULT_FIGURES, `${JSON.stringify(figures)}\n`);
  }
  const {row, fault, runs, survived, lost} = figures;
  console.log(`${row} ${fault}: ${survived} of ${runs} survived, lost: ${lost}`);
  expect(runs, 'a row that ran nothing proves nothing').toBeGreaterThan(0);
  expect(survived, `${fault}, lost: ${lost}`).toBe(runs);
}

/** A whole number from `from` up to and including `to`. */
export const between = (random: () => number, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));
