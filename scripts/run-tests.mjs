// @ts-check
// What running tests takes, whichever tests they are.
import {spawn} from 'node:child_process';
import fs from 'node:fs';

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} exit code
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {stdio: 'inherit', env: {...process.env, ...env}});
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}

/** @param {string} file @returns {any} */
export const readReport = (file) =>
  fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;

/**
 * A run that stopped with an error, or that ran nothing, counts as a failure whatever it counted.
 *
 * @param {number} passed
 * @param {number} failed
 * @param {number} code
 */
export function tally(passed, failed, code) {
  return {passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed};
}
