import {expect, test, type Page} from '@playwright/test';
import {openDesk, outAndBack} from './desk';
import {NOTHING, watchPages, type Findings} from './findings';
import {readOfflineJson} from './offline/release';
import {visit, waitUntilFull} from './offline/site';
import {askDialog, hits, openDialog} from './openSearch';
import * as cases from './caseTool';
import * as learning from './pathTool';
import * as quiz from './quizTool';
import * as review from './reviewTool';
import * as scans from './scanTool';
import * as assessment from './selfAssessment';
import {WRITING_TOOLS} from './writingTools';

test.describe.configure({mode: 'parallel'});

const WORDS = 'Ik vroeg wat de ander zelf wilde.';

const DOCUMENTS = ['json', 'odt', 'docx'];

/** What can be taken along where somebody writes; the others offer it at their end. */
const FILES_OF: Readonly<Record<string, readonly string[]>> = {
  'looking back': DOCUMENTS,
  'a plan for a session': DOCUMENTS,
  'a reckoning': ['ods', ...DOCUMENTS],
  'a memo': DOCUMENTS,
};

type Use = {
  what: string;
  /** Up to where the tool says that it is saved, or shows what came of it. */
  use: (page: Page) => Promise<void>;
  /** The kinds of file that the page offers then, in its order. */
  files: readonly string[];
};

const USES: Use[] = [
  ...WRITING_TOOLS.map(({what, begin, field, saved}) => ({
    what,
    use: async (page: Page) => {
      await begin(page);
      await field(page).fill(WORDS);
      await expect(saved(page)).toBeVisible();
    },
    files: FILES_OF[what] ?? [],
  })),
  {
    what: 'a self-assessment',
    use: async (page) => {
      await assessment.beginTool(page);
      await assessment.fillIn(page, () => 2);
    },
    files: ['json'],
  },
  {
    what: 'a report of what was learned',
    use: async (page) => {
      await learning.beginWriting(page);
      await learning.ownWords(page).fill(WORDS);
      await expect(learning.saved(page)).toBeVisible();
      await learning.openPortfolio(page);
    },
    files: ['odt', 'docx'],
  },
  {what: 'a check', use: quiz.answerAll, files: []},
  {
    what: 'what comes back',
    use: async (page) => {
      await review.missTwo(page);
      await review.openTool(page);
    },
    files: [],
  },
  {
    what: 'what came of a scan',
    use: async (page) => {
      await scans.beginScan(page);
      await scans.fillIn(page, () => 'Deels');
    },
    files: DOCUMENTS,
  },
  {what: 'a case at its end', use: cases.walkToEnd, files: DOCUMENTS},
  {
    what: 'the search',
    use: async (page) => {
      await page.goto('/pilots/leiden/');
      await openDialog(page);
      await askDialog(page, 'huisbezoek');
      await expect(hits(page).first()).toBeVisible();
      await page.keyboard.press('Escape');
    },
    files: [],
  },
];

/** Takes along all that the page offers as a file, and prints the page; the kinds of file. */
async function takeAlong(page: Page): Promise<string[]> {
  const kinds: string[] = [];
  for (const button of await page.getByRole('button', {name: /^Bewaar (?:als|voor) /}).all()) {
    if (await button.isVisible()) {
      const download = page.waitForEvent('download');
      await button.click();
      kinds.push((await download).suggestedFilename().split('.').at(-1) ?? '');
    }
  }
  await page.pdf({format: 'A4'});
  return kinds;
}

/** Who follows a learning path gets a mark, so that pages can show how far they are. */
const AFTER: Findings = {...NOTHING, stored: ['leert']};
const mayLeave = (what: string): Findings => (/learn/.test(what) ? AFTER : NOTHING);

for (const {what, use, files} of USES) {
  test(`${what}, used, taken along and printed: nothing is refused, asked elsewhere or reported`, async ({
    page,
    context,
    baseURL,
  }) => {
    const read = await watchPages(context, new URL(baseURL ?? '').origin);
    await use(page);
    expect(await takeAlong(page)).toEqual(files);
    expect(await read(page)).toEqual(mayLeave(what));
  });
}

test('the notebook, to a file, wiped and back: nothing is refused, asked elsewhere or reported', async ({
  page,
  context,
  baseURL,
}) => {
  const read = await watchPages(context, new URL(baseURL ?? '').origin);
  for (const {use} of USES.slice(0, 2)) {
    await use(page);
  }
  await openDesk(page);
  await outAndBack(page);
  expect(await read(page)).toEqual(NOTHING);
});

// What comes back begins with the questions of the check, new, and so do the report with its path and
// what came of a scan: each has a browser apart from the tool before it.
for (const part of [0, 1]) {
  test(`after one visit every tool works without a network, files and all (${part + 1} of 2)`, async ({
    page,
    context,
  }) => {
    test.setTimeout(300_000);
    await visit(page, '/');
    await waitUntilFull(page, {told: () => readOfflineJson('build')});
    await context.setOffline(true);
    for (const {what, use, files} of USES.filter((_, i) => i % 2 === part)) {
      await test.step(what, async () => {
        await use(page);
        expect(await takeAlong(page)).toEqual(files);
      });
    }
    await openDesk(page);
    await outAndBack(page);
  });
}
