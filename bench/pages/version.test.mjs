// @ts-check
import {isAtLeast} from './version.mjs';

test.each([
  ['v22.12.0', '22.12', true],
  ['22.11.9', '22.12', false],
  ['20.20.2', '22.12', false],
  ['24.0.0', '22.12', true],
])('%s against %s: %s', (version, minimum, outcome) => {
  expect(isAtLeast(version, minimum)).toBe(outcome);
});
