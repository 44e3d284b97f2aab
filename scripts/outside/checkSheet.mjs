// @ts-check
// Lets LibreOffice reckon what our writer put into a spreadsheet, in a profile of its own. The file holds
// formulas and no outcomes, so what comes back is LibreOffice's own; it must be the page's.
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';

const require = createRequire(import.meta.url);
require('../typescript.cjs');
const {COST_IDS, costsOf} = require('../../src/domain/formation/costs.ts');
const {fillUp} = require('../../src/domain/formation/fillUp.ts');
const {FORMULA_IDS} = require('../../src/domain/formation/formulas.ts');
const {reckon} = require('../../src/domain/formation/reckon.ts');
const {startScenario, valuesOf} = require('../../src/domain/formation/scenario.ts');
const {toSheets} = require('../../src/domain/formation/toSheets.ts');
const {toOds} = require('../../src/export/toOds.ts');

/** @typedef {import('../../src/schemas/records/formation').Scenario} Scenario */

const start = startScenario('Eerste');

/** @type {Scenario[]} */
const SCENARIOS = [
  start,
  {
    name: 'Tweede, met prijzen',
    assumptions: {
      ...start.assumptions,
      inflow: {value: 7.25, low: 1, high: 9},
      perFte: {value: 33, low: 30, high: 40},
      talks: {value: 8, low: 3, high: 9},
    },
    prices: {
      coach: 91_234.5,
      coordination: 0.4,
      coordinator: 88_000,
      trainingHours: 18,
      trainingRate: 61.5,
      trainer: 4000,
      budget: 250,
      place: 12_000,
      evaluation: 7.5,
    },
  },
];

/** Each cell is called after what it holds. */
/** @type {import('../../src/domain/formation/sheetWords').SheetWords} */
const WORDS = {
  what: 'what',
  unit: 'unit',
  whence: 'whence',
  part: 'part',
  own: 'own',
  ownPrice: 'ownPrice',
  euros: 'euros',
  month: 'month',
  fill: 'fill',
  total: 'total',
  perParticipant: 'perParticipant',
  assumption: (id) => ({label: id, unit: '', source: ''}),
  formula: (id) => ({label: id, unit: ''}),
  price: (id) => ({label: `prijs-${id}`, unit: ''}),
  cost: (id) => `kosten-${id}`,
};

/** @throws {Error} naming every cell in which LibreOffice reckons otherwise than the page */
export async function checkSheet() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'gg-sheet-'));
  try {
    fs.writeFileSync(path.join(home, 'som.ods'), await toOds(toSheets(SCENARIOS, WORDS), 'Som'));
    const done = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${path.join(home, 'profile')}`,
        '--headless',
        '--convert-to',
        // Commas, UTF-8, each cell as it is and not as it is shown, and a file for every sheet.
        'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1',
        '--outdir',
        home,
        path.join(home, 'som.ods'),
      ],
      {encoding: 'utf8', timeout: 300_000},
    );
    const rows = fs
      .readdirSync(home)
      .filter((name) => name.endsWith('.csv'))
      .flatMap((name) => fs.readFileSync(path.join(home, name), 'utf8').split('\n'))
      .map((line) => line.split('\t').map((cell) => cell.replaceAll('"', '')));
    if (rows.length === 0) {
      throw new Error(`LibreOffice made no csv: ${done.stdout}${done.stderr}`);
    }
    const faults = SCENARIOS.flatMap((scenario, index) => faultsOf(rows, scenario, index));
    if (faults.length > 0) {
      throw new Error(faults.join('\n'));
    }
  } finally {
    fs.rmSync(home, {recursive: true, force: true});
  }
}

/** @param {string[][]} rows @param {Scenario} scenario @param {number} index @returns {string[]} before: cells in front of the first scenario */
function faultsOf(rows, scenario, index) {
  const values = valuesOf(scenario);
  const outcome = reckon(values);
  const costs = costsOf(scenario.prices, values);
  const expected = [
    ...FORMULA_IDS.map((id) => ({label: id, value: outcome[id], before: 3})),
    ...COST_IDS.map((id) => ({label: `kosten-${id}`, value: costs.lines[id] ?? 0, before: 3})),
    {label: 'total', value: costs.total ?? 0, before: 3},
    {label: 'perParticipant', value: costs.perParticipant ?? 0, before: 3},
    {label: 'fill', value: fillUp(values).full ?? 0, before: 1},
  ];
  return expected.flatMap(({label, value, before}) => {
    const row = rows.find(([first]) => first === label);
    const found = Number(row?.[before + index] ?? Number.NaN);
    // Both reckon in doubles; the order of a sum may differ.
    const close = Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value));
    return close ? [] : [`${scenario.name}, ${label}: ${found}, and the page says ${value}`];
  });
}
