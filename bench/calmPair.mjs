// @ts-check
// Two builds next to each other, while nobody else uses the machine if that can be.
import path from 'node:path';
import {isCalm, waitForCalm} from './calm.mjs';
import {measureBuild} from './measureBuild.mjs';

/** @typedef {import('./measureBuild.mjs').Measurement} Measurement */
/** @typedef {{ours: Measurement, stock: Measurement}} Pair */

/**
 * Measures a pair again when others used the machine during it. What decides that is their use and
 * never the result, so it favours neither site; and the two builds of a pair stay next to each
 * other. Without a calm pair, the least disturbed one counts.
 *
 * @param {string} label
 * @param {string} dir in which to build; the last builds stay there
 * @param {{ours: string, stock: string}} sources
 * @param {{attempts: number, steps?: boolean}} options how often to try; whether to time the steps
 * @returns {Promise<Pair>}
 */
export async function measureCalmPair(label, dir, sources, {attempts, steps = false}) {
  /** @type {(Pair & {disturbance: number})[]} */
  const pairs = [];
  const measure = (/** @type {'ours' | 'stock'} */ side) =>
    measureCalmly(`${label} ${side.padEnd(5)}`, sources[side], builtSite(dir, side), steps);
  do {
    const ours = await measure('ours');
    const stock = await measure('stock');
    if (isCalm(ours) && isCalm(stock)) {
      return {ours, stock};
    }
    pairs.push({ours, stock, disturbance: disturbance(ours) + disturbance(stock)});
  } while (pairs.length < attempts);
  return pairs.reduce((least, pair) => (pair.disturbance < least.disturbance ? pair : least));
}

/**
 * @param {string} dir
 * @param {'ours' | 'stock'} side
 */
const builtSite = (dir, side) => path.join(dir, `build-${side}`);

/**
 * What the last build of a site made.
 *
 * @param {string} dir
 * @param {'ours' | 'stock'} side
 */
export const outputDir = (dir, side) => path.join(builtSite(dir, side), 'site/build');

/** @param {Measurement} run */
const disturbance = ({others, wall}) => others / wall;

/**
 * @param {string} label
 * @param {string} source
 * @param {string} workDir
 * @param {boolean} steps
 */
async function measureCalmly(label, source, workDir, steps) {
  await waitForCalm();
  const run = await measureBuild(source, workDir, {steps});
  const [wall, cpu, others] = [run.wall, run.cpu, run.others].map((value) => value.toFixed(1));
  const remark = isCalm(run) ? '' : ': disturbed';
  console.log(`${label} ${wall} s, ${cpu} CPU s (others ${others} CPU s${remark})`);
  return run;
}
