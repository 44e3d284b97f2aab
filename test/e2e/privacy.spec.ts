import {expect, test} from '@playwright/test';
import {allPages} from './pages';

test('no page asks anything of another origin, sets a cookie, stores anything or reports an error', async ({
  page,
  context,
  baseURL,
}) => {
  // Half a second of silence for each page of the site: this grows with the site.
  test.setTimeout(600_000);
  const foreign: string[] = [];
  const errors: string[] = [];
  const own = new URL(baseURL ?? '').origin;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== own) {
      foreign.push(request.url());
    }
  });
  page.on('console', (message) => {
    if (message.type() === 'error') {
      errors.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));

  for (const address of allPages()) {
    await page.goto(address, {waitUntil: 'networkidle'});
    expect(await page.evaluate(() => Object.keys(localStorage)), address).toEqual([]);
  }
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
