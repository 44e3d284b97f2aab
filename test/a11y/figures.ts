import fs from 'node:fs';

/** What the statement on accessibility tells of; the page names each in words. */
export type Check =
  | 'axe-pages'
  | 'axe-states'
  | 'focus'
  | 'targets'
  | 'zoom'
  | 'spacing'
  | 'forced-colours'
  | 'greyscale';

/** Hands figures to the script that makes the table of the statement, when it runs the test. */
export function tellCheck(figures: {check: Check; measured: number; problems: number}): void {
  const {CHECK_FIGURES} = process.env;
  if (CHECK_FIGURES) {
    fs.appendFileSync(CHECK_FIGURES, `${JSON.stringify(figures)}\n`);
  }
}
