import fs from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {expect, test, type Page} from '@playwright/test';
import budgets from '../budgets.json';
import {openAwake, quiet, wakeUp} from './openAwake';
import {askDialog, hits, openDialog} from './openSearch';
import {allPages} from './pages';

// What the worker puts on the device is told and limited elsewhere (offline.spec.ts).
test.use({serviceWorkers: 'block'});
test.describe.configure({mode: 'parallel'});

const PARTS = ['html', 'css', 'images', 'fonts', 'script', 'requests'] as const;
type Weight = Record<(typeof PARTS)[number], number>;

const kinds: Record<string, Weight> = budgets.kinds;
const named: Record<string, string> = budgets.pages;
/** Stands for every page below one: a case more is no reason to change a budget. */
const familyOf = (address: string) => address.replace(/[^/]+\/$/, '*/');
const kindOf = (address: string) => named[address] ?? named[familyOf(address)] ?? 'page';
/** In no list of pages: of an address that is not there, and the page that searches. */
const UNLISTED = ['/geen-pagina/', '/zoeken/'];

/** What the issue of speed and weight asks of a knowledge page: all but its fonts. */
const PAGE_WITHOUT_FONTS = 30_000;

/** Bytes of a built file, packed as a host does; each file is packed once. */
const packed = new Map<string, number>();
function sizeOf(address: string, pack: (data: Buffer) => Buffer): number {
  const found = packed.get(address);
  if (found !== undefined) {
    return found;
  }
  const file = path.join('build', address.endsWith('/') ? `${address}index.html` : address);
  const size = pack(fs.readFileSync(fs.existsSync(file) ? file : 'build/404.html')).length;
  packed.set(address, size);
  return size;
}

/** Opens a page, wakes it, and adds up what it asked for; each address counts once. */
async function weigh(page: Page, address: string): Promise<Weight & {scriptsBefore: number}> {
  const asked = new Map<string, string>();
  page.on('request', (request) =>
    asked.set(new URL(request.url()).pathname, request.resourceType()),
  );
  await page.goto(address, {waitUntil: 'networkidle'});
  const requests = asked.size;
  const scriptsBefore = [...asked.values()].filter((type) => type === 'script').length;
  // The first page of a visit does without the body face; every other has both.
  await page.evaluate(() => delete document.documentElement.dataset['faces']);
  await wakeUp(page);
  await quiet(page);
  page.removeAllListeners('request');
  const total = (types: string[], pack: (data: Buffer) => Buffer) =>
    [...asked]
      .filter(([, type]) => types.includes(type))
      .reduce((sum, [file]) => sum + sizeOf(file, pack), 0);
  return {
    requests,
    scriptsBefore,
    html: total(['document'], brotliCompressSync),
    css: total(['stylesheet'], brotliCompressSync),
    images: total(['image', 'other'], brotliCompressSync),
    fonts: total(['font'], (data) => data),
    script: total(['script'], (data) => gzipSync(data, {level: 9})),
  };
}

const GROUPS = 4;
for (let group = 0; group < GROUPS; group += 1) {
  test(`every page keeps to the budget of its kind and asks for no script before intent (${group + 1} of ${GROUPS})`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const over: string[] = [];
    for (const address of [...allPages(), ...UNLISTED].filter((_, i) => i % GROUPS === group)) {
      const {scriptsBefore, ...weight} = await weigh(page, address);
      const kind = kindOf(address);
      const budget = kinds[kind];
      expect(budget, `the kind of ${address}`).toBeDefined();
      for (const part of PARTS) {
        if (budget && weight[part] > budget[part]) {
          over.push(`${address} (${kind}): ${part} ${weight[part]}, budget ${budget[part]}`);
        }
      }
      const withoutFonts = weight.html + weight.css + weight.images;
      if (kind === 'page' && withoutFonts > PAGE_WITHOUT_FONTS) {
        over.push(`${address}: ${withoutFonts} without fonts`);
      }
      if (scriptsBefore > 0 && !(await page.locator('[data-tool]').count())) {
        over.push(`${address}: ${scriptsBefore} scripts before intent`);
      }
    }
    expect(over).toEqual([]);
  });
}

test('the dialog that searches and its engine keep to their budget', async ({page}) => {
  await openAwake(page, '/methodiek/contact/');
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') {
      asked.add(new URL(request.url()).pathname);
    }
  });
  await openDialog(page);
  await askDialog(page, 'huisbezoek');
  await expect(hits(page).first()).toBeVisible();
  expect(asked.size).toBeGreaterThan(0);
  const weight = [...asked].reduce(
    (sum, file) => sum + sizeOf(file, (data) => gzipSync(data, {level: 9})),
    0,
  );
  expect(weight).toBeLessThanOrEqual(budgets.dialogScript);
});

test('every page that the budget names is there', () => {
  const all = [...allPages(), ...UNLISTED];
  const pages = new Set([...all, ...all.map(familyOf)]);
  expect(Object.keys(named).filter((address) => !pages.has(address))).toEqual([]);
});
