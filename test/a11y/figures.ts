import fs from 'node:fs';
import type {AccessibilityCheck} from '../../src/schemas/accessibility';

/** Hands figures to the script that makes the table of the statement, when it runs the test. */
export function tellCheck(figures: {
  check: AccessibilityCheck;
  measured: number;
  problems: number;
}): void {
  const {CHECK_FIGURES} = process.env;
  if (CHECK_FIGURES) {
    fs.appendFileSync(CHECK_FIGURES, `${JSON.stringify(figures)}\n`);
  }
}
