// @ts-check
// `node scripts/check-headers.mjs https://example.org`: does the host really send the headers that the
// build made for it (hosting/headers.json)? Run before and after publishing.
// --any-policy: the Content-Security-Policy may be that of another release
// --wait: asks again for two minutes, for a host that is still reading its new configuration
// Imports nothing but Node: the job that publishes has the key of the host, and installs no packages.
import fs from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

/** @typedef {import('../src/release/policy/headerRules').HeaderRules} Rules */
/** @typedef {{path: string, status: number, headers: Headers}} Answer */
/** @typedef {(address: URL) => Promise<Response>} Get */

const POLICY = 'content-security-policy';
const CACHE = 'cache-control';
const NOWHERE = ['/bestaat-niet/', '/assets/bestaat-niet.js'];
// Two ways to say: ask first. The second is what Netlify and Cloudflare send by themselves.
const ASK_FIRST = ['no-cache', 'public, max-age=0, must-revalidate'];
const TRIES = 12;
const PAUSE_MS = 10_000;

/** @type {Get} */
const getOnce = (address) => fetch(address, {redirect: 'manual'});

/**
 * The headers that the rules name for an address, by their names in lower case: headersFor of
 * src/release/policy without the content type, for that needs a compiler. A test holds the two together.
 *
 * @param {Rules} rules
 * @param {string} path
 * @param {boolean} found
 */
export const namedHeaders = ([everywhere, ...others], path, found) =>
  new Map(
    [everywhere, ...(found ? others : [])]
      .filter(({paths}) =>
        paths.endsWith('/*') ? path.startsWith(paths.slice(0, -1)) : path === paths,
      )
      .flatMap(({headers}) => Object.entries(headers))
      .map(([name, value]) => [name.toLowerCase(), value]),
  );

/**
 * What is wrong with one answer; nothing when it has every header as it should be.
 *
 * @param {Rules} rules
 * @param {Answer} answer
 * @param {{anyPolicy?: boolean}} [options]
 * @returns {string[]}
 */
export function compareHeaders(rules, {path, status, headers}, {anyPolicy = false} = {}) {
  const found = status < 400 && !NOWHERE.includes(path);
  return [...namedHeaders(rules, path, found)]
    .filter(([name, value]) => {
      const sent = headers.get(name);
      if (name === POLICY && anyPolicy) {
        return sent === null;
      }
      return name === CACHE ? !keepsRight(value, sent ?? '', found) : sent !== value;
    })
    .map(([name, value]) => `${path}: ${name} is '${headers.get(name) ?? ''}', not '${value}'`);
}

/**
 * @param {string} asked
 * @param {string} sent
 * @param {boolean} found
 */
function keepsRight(asked, sent, found) {
  if (!found) {
    // Hosts differ in how long an error may be kept; a year is wrong, for the file may come.
    return !/\bimmutable\b/i.test(sent);
  }
  return asked === sent || (ASK_FIRST.includes(asked) && ASK_FIRST.includes(sent));
}

/**
 * Asks the host for the home page, one of the scripts or styles it names, and a page and a script that
 * are not there.
 *
 * @param {string} site address of the site, https
 * @param {Rules} rules
 * @param {{anyPolicy?: boolean, get?: Get}} [options]
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkHost(site, rules, {anyPolicy = false, get = getOnce} = {}) {
  /** @param {string} path */
  const ask = async (path) => {
    const response = await get(new URL(path, site));
    return {path, status: response.status, headers: response.headers, text: await response.text()};
  };
  const home = await ask('/');
  const asset = /["'=](\/assets\/[^"'\s>]+)/.exec(home.text)?.[1];
  const answers = [home];
  for (const path of [...NOWHERE, ...(asset ? [asset] : [])]) {
    answers.push(await ask(path));
  }
  // A folder that is still empty answers 403 or 404: before the first publication that is right.
  const statuses = anyPolicy
    ? []
    : answers
        .filter(({path, status}) => status !== (NOWHERE.includes(path) ? 404 : 200))
        .map(({path, status}) => `${path}: status ${status}`);
  return [
    ...statuses,
    ...answers.flatMap((answer) => compareHeaders(rules, answer, {anyPolicy})),
    ...(asset || anyPolicy ? [] : ['/: names no script or style in /assets/']),
  ];
}

/** @param {string[]} args */
async function main(args) {
  const site = args.find((arg) => !arg.startsWith('--')) ?? '';
  if (!site.startsWith('https://')) {
    throw new Error(`'${site}' is no https address (the repository variable DEPLOY_URL).`);
  }
  const rules = JSON.parse(fs.readFileSync('hosting/headers.json', 'utf8'));
  const anyPolicy = args.includes('--any-policy');
  for (let tries = args.includes('--wait') ? TRIES : 1; ; tries -= 1) {
    const wrong = await checkHost(site, rules, {anyPolicy});
    if (wrong.length === 0) {
      console.log(`${site} sends the headers of hosting/headers.json.`);
      return;
    }
    if (tries === 1) {
      throw new Error(`${site} does not send our headers:\n${wrong.join('\n')}`);
    }
    await wait(PAUSE_MS);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
