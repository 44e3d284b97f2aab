import {expect, test} from '@playwright/test';
import {follow, tabTo} from './keyboardWalk';
import * as memo from './memoTool';
import * as planner from './plannerTool';
import * as reflection from './reflectionTool';
import * as scan from './scanTool';

test.describe.configure({mode: 'parallel'});

for (const width of [360, 1280]) {
  test.describe(`without a mouse at ${width} px`, () => {
    test.use({viewport: {width, height: 740}});
    test.slow();

    test('a new coach comes from the home page to the first phone call, and looks back on it', async ({
      page,
    }) => {
      const main = page.getByRole('main');
      await page.goto('/');
      await follow(page, main.getByRole('link', {name: 'Ik ben een nieuwe coach'}));
      await expect(page).toHaveURL(/\/start\/coach\/$/);
      await follow(page, main.getByRole('link', {name: 'De aanpak', exact: true}).first());
      await expect(page).toHaveURL(/\/methodiek\/de-aanpak\/$/);
      await page.goBack();
      await expect(page).toHaveURL(/\/start\/coach\/$/);
      await follow(page, main.getByRole('link', {name: 'De kaart voor het eerste telefoontje'}));
      await expect(page).toHaveURL(/eerste-telefoontje\/$/);

      await reflection.openTool(page);
      await follow(page, reflection.beginButton(page));
      await expect(reflection.heading(page)).toBeFocused();
      await tabTo(page, reflection.happened(page));
      await page.keyboard.type('Ik belde drie keer.');
      await follow(page, reflection.button(page, 'Klaar voor nu'));
      await expect(reflection.tool(page)).toContainText('Je hebt deze terugblik afgerond.');
    });

    test('a team comes from the home page to a session that runs', async ({page}) => {
      const main = page.getByRole('main');
      await page.goto('/');
      await follow(page, main.getByRole('link', {name: 'Wij bereiden intervisie voor'}));
      await follow(page, main.getByRole('link', {name: 'Plan een bijeenkomst'}));
      const plan = planner.planner(page);
      const begin = plan.getByRole('button', {name: 'Begin', exact: true});
      await begin.waitFor();
      await follow(page, begin);
      await expect(plan.getByRole('heading', {name: 'De agenda'})).toBeVisible();
      await tabTo(page, planner.question(page));
      await page.keyboard.type('Hoe houd ik vol?');
      await follow(page, plan.getByRole('link', {name: 'Naar het scherm voor de begeleider'}));
      const start = planner.lead(page).getByRole('button', {name: 'Begin', exact: true});
      await start.waitFor();
      await follow(page, start);
      await expect(planner.clock(page)).toBeVisible();
      await follow(page, planner.lead(page).getByRole('button', {name: 'Volgende stap'}));
    });

    test('an administrator comes from the home page to the scan, and to a memo', async ({page}) => {
      const main = page.getByRole('main');
      await page.goto('/');
      await follow(page, main.getByRole('link', {name: /weeg de aanpak als bestuurder/}));
      await follow(page, main.getByRole('link', {name: 'Bestuur', exact: true}));
      await follow(page, main.getByRole('link', {name: 'de scan', exact: true}));
      const begin = scan.button(page, 'Begin met invullen');
      await begin.waitFor();
      await follow(page, begin);
      await expect(scan.tool(page).getByText('Onderdeel 1 van 7')).toBeVisible();
      for (const group of await scan.tool(page).getByRole('group').all()) {
        await tabTo(page, group.getByRole('radio').first());
        await page.keyboard.press('Space');
      }
      await follow(page, scan.button(page, 'Verder'));
      await expect(scan.tool(page).getByText('Onderdeel 2 van 7')).toBeVisible();

      await page.goto(memo.ADDRESS);
      const first = memo.tool(page).getByRole('button', {name: 'Begin een notitie'});
      await first.waitFor();
      await follow(page, first);
      await tabTo(page, memo.question(page));
      await page.keyboard.type('Doen we het?');
      const file = page.waitForEvent('download');
      await follow(page, memo.tool(page).getByRole('button', {name: 'Bewaar als ODT'}));
      expect((await file).suggestedFilename()).toMatch(/\.odt$/);
    });
  });
}
