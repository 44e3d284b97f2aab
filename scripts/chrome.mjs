// @ts-check
// Finds a browser for the tests without root and without a download: one that is installed, else
// the one that comes with npm. CHROME_PATH names one; CHROME_PATH=npm takes the one from npm.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @typedef {{name: string, path: string, args: string[]}} Chrome */

/** @type {Record<string, string[]>} */
const INSTALLED = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Nothing may leave the machine, not even the browser's own look-ups. */
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * @returns {Promise<Chrome>}
 * @throws {Error} in Dutch, when there is no browser at all
 */
export async function findChrome() {
  const given = process.env.CHROME_PATH;
  if (given === 'npm') {
    return npmChromium();
  }
  if (given) {
    if (!fs.existsSync(given)) {
      throw new Error(`CHROME_PATH wijst naar ${given}, en daar staat geen browser.`);
    }
    return {name: `${given} (CHROME_PATH)`, path: given, args: ARGS};
  }
  const installed = INSTALLED[process.platform]?.find((file) => fs.existsSync(file));
  return installed ? {name: installed, path: installed, args: ARGS} : npmChromium();
}

/**
 * @sparticuz/chromium: a Chromium for Linux x64 in an npm package, packed with brotli.
 *
 * On a bare Debian it misses system libraries (libnss3 and others). It brings its own copies, but
 * unpacks them only when it believes to run on AWS Lambda with this runtime; hence the variable,
 * which has to be set before the import. It unpacks into the system's temporary folder, which users
 * share; hence a folder of our own.
 *
 * @returns {Promise<Chrome>}
 */
async function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Geen Chrome of Chromium gevonden. Installeer er een, of wijs hem aan met CHROME_PATH.',
    );
  }
  const folder = path.resolve('node_modules/.cache/chromium');
  fs.mkdirSync(folder, {recursive: true});
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  const file = await chromium.executablePath();
  // Playwright makes its profiles in the temporary folder too; those need not stay.
  process.env.TMPDIR = fs.mkdtempSync(path.join(os.tmpdir(), 'gg-'));
  return {
    name: '@sparticuz/chromium, uit npm',
    path: file,
    // Not its own list: that is for one short page on Lambda, in a single process, which dies here.
    args: [...ARGS, '--disable-gpu', '--disable-dev-shm-usage'],
  };
}
