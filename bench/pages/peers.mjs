// @ts-check
// Packages of the peers and of Lighthouse: installed apart from the site's own.
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {run} from '../measureBuild.mjs';
import {isAtLeast} from './version.mjs';

const DIR = path.join(import.meta.dirname, '../peers');
const MODULES = path.join(DIR, 'node_modules');

/**
 * A program of a package, and the Node to run it with.
 *
 * @typedef {{node: string, file: string}} Program
 */

/**
 * Installs the packages when they are not there in the pinned versions.
 *
 * @returns {Promise<string | undefined>} why they could not be installed
 */
export async function installPeers() {
  const {dependencies} = readJson(path.join(DIR, 'package.json'));
  const upToDate = Object.entries(dependencies).every(([name, version]) => {
    const file = path.join(MODULES, name, 'package.json');
    return fs.existsSync(file) && readJson(file).version === version;
  });
  if (upToDate) {
    return undefined;
  }
  console.error('Installing bench/peers, once');
  try {
    // Not `npm ci`: it refuses a lockfile without the packages of other platforms, which not every
    // registry has.
    await run('npm install --no-save', DIR, process.env);
    return undefined;
  } catch (error) {
    return `npm install in bench/peers failed: ${lastLine(error)}`;
  }
}

/**
 * @param {string} file of the program, below node_modules
 * @param {string} [minimum] version of Node it needs
 * @returns {Program}
 * @throws {Error} when no Node at hand can run it, with the reason
 */
export function findProgram(file, minimum) {
  const program = path.join(MODULES, file);
  if (!fs.existsSync(program)) {
    throw new Error(`bench/peers/node_modules/${file} is not there`);
  }
  if (minimum === undefined || isAtLeast(process.versions.node, minimum)) {
    return {node: process.execPath, file: program};
  }
  const needs = `needs Node ${minimum} or newer`;
  const other = process.env['BENCH_NODE'];
  if (!other) {
    throw new Error(`${needs}, this is ${process.versions.node}, and BENCH_NODE names no other`);
  }
  const version = execFileSync(other, ['--version'], {encoding: 'utf8'}).trim();
  if (!isAtLeast(version, minimum)) {
    throw new Error(`${needs}, and BENCH_NODE is ${version}`);
  }
  return {node: other, file: program};
}

/**
 * Gives a site the packages of the peers.
 *
 * @param {string} siteDir
 */
export const linkPackages = (siteDir) =>
  fs.symlinkSync(MODULES, path.join(siteDir, 'node_modules'), 'junction');

/**
 * @param {string} siteDir
 * @param {Program} program
 */
export const buildWith = (siteDir, {node, file}) =>
  run(`"${node}" "${file}" build`, siteDir, {...process.env, ASTRO_TELEMETRY_DISABLED: '1'});

/** @param {string} file */
const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** @param {unknown} error */
export const lastLine = (error) =>
  (error instanceof Error ? error.message : String(error)).trimEnd().split('\n').at(-1) ?? '';
