// @ts-check
// One cold build of one site, with what it cost.
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {busySeconds} from './calm.mjs';

/**
 * @typedef {object} Measurement
 * @property {number} wall seconds from start to end
 * @property {number} cpu seconds, user and system, of all Node processes of the build
 * @property {number} peak MiB of memory, of the largest of those processes
 * @property {number} others CPU seconds that everything else on this machine used meanwhile
 * @property {Record<string, number>} steps seconds of each step of ours, in all threads together;
 *   empty when nobody asked
 */

/**
 * Builds a fresh copy of a site. Fresh, so cold without a list of caches to keep up to date: no
 * build/, no .docusaurus/, no node_modules/.cache. Three caches live outside the folder of a site:
 * Rspack's, which an environment variable turns off, jiti's of compiled configuration and plugins,
 * which goes with the temporary folder, and the operating system's of files, which stays warm.
 *
 * CPU and memory come from the processes themselves (reportUsage.mjs). Node cannot ask what its
 * children used; /proc and `time` can, but not on every system. Processes that are not Node (the
 * shell, git) are left out; they take some hundredths of a second in either build.
 *
 * @param {string} source folder of the site; only read
 * @param {string} workDir where to build; emptied first
 * @param {{steps?: boolean}} [options] whether to time the steps; the profiler then runs along
 * @returns {Promise<Measurement>}
 * @throws {Error} with the end of its output, when the build fails
 */
export async function measureBuild(source, workDir, {steps = false} = {}) {
  const dirs = {
    site: path.join(workDir, 'site'),
    usage: path.join(workDir, 'usage'),
    steps: path.join(workDir, 'steps'),
    temporary: path.join(workDir, 'tmp'),
  };
  fs.rmSync(workDir, {recursive: true, force: true});
  Object.values(dirs).forEach((dir) => fs.mkdirSync(dir, {recursive: true}));
  fs.cpSync(source, dirs.site, {recursive: true});

  const busyBefore = busySeconds();
  const start = performance.now();
  await run(buildCommand(dirs.site), dirs.site, buildEnvironment(dirs, steps));
  const wall = (performance.now() - start) / 1000;
  const busy = busySeconds() - busyBefore;

  const usages = readReports(dirs.usage);
  const cpu = usages.reduce((sum, {cpuMicroseconds}) => sum + cpuMicroseconds, 0) / 1e6;
  const peak = Math.max(...usages.map(({peakKib}) => peakKib)) / 1024;
  return {
    wall,
    cpu,
    peak,
    others: Math.max(0, busy - cpu),
    steps: sumSteps(readReports(dirs.steps)),
  };
}

/**
 * @param {string} dir
 * @returns {any[]} what each process or thread wrote at its end
 */
const readReports = (dir) =>
  fs.readdirSync(dir).map((name) => JSON.parse(fs.readFileSync(path.join(dir, name), 'utf8')));

/** @param {Record<string, number>[]} reports */
function sumSteps(reports) {
  /** @type {Record<string, number>} */
  const sum = {};
  for (const [step, seconds] of reports.flatMap((report) => Object.entries(report))) {
    sum[step] = (sum[step] ?? 0) + seconds;
  }
  return sum;
}

/**
 * The site's own `npm run build`, without npm: its half second would be in both builds, and would
 * bring the ratio closer to 1 than it is.
 *
 * @param {string} siteDir
 */
function buildCommand(siteDir) {
  const {scripts} = JSON.parse(fs.readFileSync(path.join(siteDir, 'package.json'), 'utf8'));
  return [scripts.prebuild, scripts.build, scripts.postbuild].filter(Boolean).join(' && ');
}

/**
 * @param {{usage: string, steps: string, temporary: string}} dirs
 * @param {boolean} withSteps
 */
function buildEnvironment(dirs, withSteps) {
  const bin = path.join(import.meta.dirname, '../node_modules/.bin');
  // Usage first: what the report on steps costs at the end of a process is then not in it.
  const imports = ['reportUsage.mjs', ...(withSteps ? ['reportSteps.mjs'] : [])].map(
    (name) => `--import=${pathToFileURL(path.join(import.meta.dirname, name)).href}`,
  );
  return {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
    NODE_OPTIONS: [process.env['NODE_OPTIONS'] ?? '', ...imports].join(' ').trim(),
    BENCH_USAGE_DIR: dirs.usage,
    BENCH_STEPS_DIR: dirs.steps,
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
    TMPDIR: dirs.temporary,
    TEMP: dirs.temporary,
    TMP: dirs.temporary,
  };
}

/**
 * @param {string} command
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>}
 */
export function run(command, cwd, env) {
  return new Promise((resolve, reject) => {
    // A process group of its own (Windows has none), so that a benchmark that is stopped can stop
    // the build below the shell too.
    const detached = process.platform !== 'win32';
    const child = spawn(command, {
      cwd,
      env,
      shell: true,
      detached,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stop = () => {
      if (detached && child.pid) {
        process.kill(-child.pid, 'SIGKILL');
      } else {
        child.kill();
      }
      // It is gone a moment later; what it writes until then would outlive the clean-up.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    };
    // Before the folders it works in are removed.
    process.prependOnceListener('exit', stop);
    let output = '';
    const add = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', stop);
      if (code === 0) {
        resolve();
        return;
      }
      const end = output.trimEnd().split('\n').slice(-40).join('\n');
      reject(new Error(`\`${command}\` in ${cwd} ended with ${code ?? 'a signal'}:\n${end}`));
    });
  });
}
