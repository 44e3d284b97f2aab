import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {chromium, type BrowserContext} from '@playwright/test';

const {SITE_URL = 'http://localhost:3000', CHROME_PATH, CHROME_ARGS = '--no-sandbox'} = process.env;

/** A browser of its own that keeps what it stores in a folder, as that of a reader does. */
export function launchIn(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...(CHROME_PATH ? {executablePath: CHROME_PATH} : {}),
    args: CHROME_ARGS.split('\n'),
    baseURL: SITE_URL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
}

/**
 * Ends the browser that uses a folder at once (SIGKILL), as a device that runs out of power does:
 * nothing in it gets a chance to save. Only for systems with `ps`.
 */
export async function killBrowser(context: BrowserContext, folder: string): Promise<void> {
  const closed = new Promise((resolve) => {
    context.on('close', resolve);
  });
  const list = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,command='], {encoding: 'utf8'});
  list
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${folder}`))
    .forEach((line) => end(Number.parseInt(line, 10)));
  await closed;
  // What a browser that still ran would hold on to.
  for (const name of fs.readdirSync(folder).filter((file) => file.startsWith('Singleton'))) {
    fs.rmSync(path.join(folder, name), {force: true});
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went with the one before.
  }
}
