// @ts-check
// `node scripts/audit.mjs`: known holes in what the lockfile installs, tools included, for it is tools
// that build the site. Needs the network, and installs nothing. A hole without a fix can be allowed for
// a while: in test/supply/allowed.json, under 'advisories', by its GHSA id:
//   "GHSA-…": {"because": "why it cannot hurt us", "until": "2027-03-01"}
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {fileURLToPath} from 'node:url';

/** @typedef {{because: string, until: string}} Exception `until`: the last day that it holds */
/** @typedef {{url: string, title: string, severity: string, name: string, range: string}} Advisory */
/** @typedef {{vulnerabilities: Record<string, {via: (string | Advisory)[]}>}} Report of npm audit --json */

/**
 * Divides the advisories of a report by what has to be done about them.
 *
 * @param {Report} report
 * @param {Readonly<Record<string, Exception>>} exceptions
 * @param {string} today as in 2026-11-22
 * @returns {{open: string[], allowed: string[], leftOver: string[]}}
 */
export function judgeAdvisories({vulnerabilities}, exceptions, today) {
  // A package is also reported for what it depends on; such a `via` is the name of that package.
  const found = Object.values(vulnerabilities)
    .flatMap(({via}) => via)
    .filter((via) => typeof via !== 'string');
  const byId = new Map(found.map((advisory) => [idOf(advisory), advisory]));
  const lines = [...byId].map(([id, {name, range, severity, title}]) => ({
    isAllowed: (exceptions[id]?.until ?? '') >= today,
    line: `${id} (${severity}) ${name} ${range}: ${title}`,
  }));
  return {
    open: lines.filter(({isAllowed}) => !isAllowed).map(({line}) => line),
    allowed: lines.filter(({isAllowed}) => isAllowed).map(({line}) => line),
    leftOver: Object.keys(exceptions).filter((id) => !byId.has(id)),
  };
}

/** @param {Advisory} advisory */
const idOf = ({url}) => url.slice(url.lastIndexOf('/') + 1);

/**
 * @returns {Report}
 * @throws {Error} when npm could not ask: not knowing is no pass
 */
function readReport() {
  const {stdout, stderr} = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const report = stdout.startsWith('{') ? JSON.parse(stdout) : {};
  if (!report.vulnerabilities) {
    throw new Error(`npm audit gave no report: ${report.message ?? stderr}`);
  }
  return report;
}

function main() {
  const {advisories} = JSON.parse(fs.readFileSync('test/supply/allowed.json', 'utf8'));
  const today = new Date().toISOString().slice(0, 10);
  const {open, allowed, leftOver} = judgeAdvisories(readReport(), advisories, today);
  allowed.forEach((line) => console.log(`allowed: ${line}`));
  leftOver.forEach((id) => console.log(`no longer found, take it off the list: ${id}`));
  open.forEach((line) => console.error(`open: ${line}`));
  console.log(`${open.length} open, ${allowed.length} allowed`);
  process.exitCode = open.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
