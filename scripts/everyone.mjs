// @ts-check
// `npm run test:everyone`: looks whether everyone can use the site, on every page and in every state of
// a tool, and writes what was found to data/accessibility.yaml, of which the statement makes its table.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {stringify} from 'yaml';
import {run} from './run-tests.mjs';

const figures = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'everyone-')), 'figures.jsonl');

const code = await run(
  'node',
  ['scripts/test.mjs', 'test/a11y/', 'keyboard-journeys', 'notebook', 'peer'],
  {TEST_ALL: '1', CHECK_FIGURES: figures},
);

/** @type {Map<string, {check: string, measured: number, problems: number}>} */
const sums = new Map();
for (const line of fs.readFileSync(figures, 'utf8').trim().split('\n')) {
  /** @type {{check: string, measured: number, problems: number}} */
  const {check, measured, problems} = JSON.parse(line);
  const sum = sums.get(check) ?? {check, measured: 0, problems: 0};
  sums.set(check, {
    check,
    measured: sum.measured + measured,
    problems: sum.problems + problems,
  });
}
const checks = [...sums.values()].toSorted((one, other) => one.check.localeCompare(other.check));
for (const {check, measured, problems} of checks) {
  console.log(`${check}: ${measured} looked at, ${problems} not right`);
}
// Also when something was not right: a statement says so.
const [date] = new Date().toISOString().split('T');
const head = [
  '# yaml-language-server: $schema=./schemas/accessibility.schema.json',
  '# Door `npm run test:everyone` geschreven; verander dit niet met de hand.',
  '',
].join('\n');
fs.writeFileSync('data/accessibility.yaml', head + stringify({date, checks}));
process.exitCode = code;
