import {expect, test, type Locator, type Page} from '@playwright/test';
import * as story from '../e2e/caseTool';
import * as planner from '../e2e/plannerTool';
import * as reflection from '../e2e/reflectionTool';
import * as scan from '../e2e/scanTool';
import * as assessment from '../e2e/selfAssessment';
import {tellCheck} from './figures';
import {heard} from './screenReader';

test.describe.configure({mode: 'parallel'});

/** What is heard is kept in `heard/`, to be read by people and compared here. */
const HELP =
  'When words of a page changed on purpose: npm test -- heard --update-snapshots, and read the difference';

const TOOLS: Record<string, (page: Page) => Promise<Locator>> = {
  'zelfbeoordeling-onderdeel': async (page) => {
    await assessment.beginTool(page);
    return assessment.tool(page);
  },
  'zelfbeoordeling-beeld': async (page) => {
    await assessment.beginTool(page);
    await assessment.fillIn(page, (part) => part % 5);
    return assessment.tool(page);
  },
  'casus-moment': async (page) => {
    await story.openTool(page);
    await story.beginWalk(page);
    return story.tool(page);
  },
  'casus-gevolg': async (page) => {
    await story.openTool(page);
    await story.beginWalk(page);
    await story.choice(page, story.WAY[0].choice).click();
    await expect(story.button(page, 'Verder')).toBeVisible();
    return story.tool(page);
  },
  terugkijken: async (page) => {
    await reflection.beginShort(page);
    await reflection.openQuestion(page);
    return reflection.tool(page);
  },
  'bijeenkomst-plannen': async (page) => {
    await planner.plan(page);
    return planner.planner(page);
  },
  'scan-onderdeel': async (page) => {
    await scan.beginScan(page);
    return scan.tool(page);
  },
  'scan-uitkomst': async (page) => {
    await scan.beginScan(page);
    await scan.fillIn(page, (indicator) => (indicator % 3 === 0 ? 'Weten we niet' : 'Deels'));
    return scan.tool(page);
  },
};

for (const [name, open] of Object.entries(TOOLS)) {
  test(`a screen reader says of ${name} what it said before`, async ({page}) => {
    await page.clock.setFixedTime('2026-11-21T10:00:00Z');
    const tool = await open(page);
    await expect(page.getByText('Bewaard op dit apparaat.').first()).toBeVisible();
    expect(await heard(tool), HELP).toMatchSnapshot(`${name}.txt`);
    tellCheck({check: 'heard', measured: 1, problems: 0});
  });
}
