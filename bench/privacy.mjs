// @ts-check
// `npm run bench:privacy`: does the guard on fields find personal data, and leave the rest in peace?
// See README.md in this folder.
import {createRequire} from 'node:module';
import process from 'node:process';
import {bar, exitCode} from './pages/bars.mjs';
import {barTable} from './pages/tables.mjs';
import {alarmRate, countAlarms, countExamples, lowestRecall} from './privacy/measure.mjs';
import {readSets} from './privacy/readSets.mjs';
import {alarmsTable, countsTable} from './privacy/tables.mjs';

const require = createRequire(import.meta.url);
require('../scripts/typescript.cjs');

/** @type {Pick<typeof import('../src/domain/privacy/findPersonal'), 'findPersonal'>} */
const {findPersonal} = require('../src/domain/privacy/findPersonal.ts');

const NOT_MEASURED = 2;

function main() {
  const {plain, hard, innocent} = readSets();
  const plainCounts = countExamples(plain, findPersonal);
  const alarms = countAlarms(innocent, findPersonal);
  const lowest = lowestRecall(plainCounts);
  const bars = [
    bar(
      'plain numbers and addresses recall ≥ .95',
      lowest?.recall,
      (it) => it >= 0.95,
      (it) => `${it.toFixed(3)} (${lowest?.kind})`,
    ),
    bar(
      '≤ 1 false alarm per 1,000 innocent words',
      alarmRate(alarms),
      (it) => it <= 1,
      (it) => it.toFixed(2),
    ),
  ];
  console.log(
    [
      countsTable('plain', plainCounts),
      countsTable('hard', countExamples(hard, findPersonal)),
      alarmsTable(alarms),
      barTable(bars),
    ].join('\n\n'),
  );
  process.exitCode = exitCode(bars);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = NOT_MEASURED;
}
