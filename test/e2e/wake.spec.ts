import {expect, test, type Page} from '@playwright/test';
import {holdScripts} from './holdScripts';

// The worker would answer for the network that these tests take away.
test.use({serviceWorkers: 'block'});

const PAGE = '/randvoorwaarden/caseload/';
const TOOL = '/begrippen/';
const html = (page: Page) => page.locator('html');
const colours = (page: Page) => page.getByRole('button', {name: /Wissel kleuren/});

/** Addresses of the scripts that a page asks for from now on. */
function watchScripts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') {
      asked.push(new URL(request.url()).pathname);
    }
  });
  return asked;
}

const awake = (page: Page) => expect(html(page)).toHaveAttribute('data-has-hydrated', 'true');

test.describe('a knowledge page', () => {
  test('asks for no script while it is read, scrolled with a finger and left by a tap on a link', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      ...(baseURL ? {baseURL} : {}),
      hasTouch: true,
      viewport: {width: 360, height: 740},
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const asked = watchScripts(page);
    await page.goto(PAGE, {waitUntil: 'networkidle'});
    const devtools = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{x: 180, y}],
      });
    await touch('touchStart', 650);
    for (const y of [600, 500, 400, 300, 200, 100]) {
      await touch('touchMove', y);
    }
    await touch('touchEnd');
    // A tap on a page that still moves only stops it.
    let top = 0;
    await expect
      .poll(async () => {
        const before = top;
        top = await page.evaluate(() => window.scrollY);
        return top > 200 && top === before;
      })
      .toBe(true);
    const link = page.getByRole('navigation', {name: 'In dit deel'}).getByRole('link').first();
    const goal = await link.getAttribute('href');
    await link.tap();
    await expect(page).toHaveURL(new RegExp(`${goal}$`));
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await context.close();
  });

  for (const [name, show] of [
    ['a mouse that moves', (page: Page) => page.mouse.move(200, 300)],
    ['a key', (page: Page) => page.keyboard.press('ArrowDown')],
    ['focus', (page: Page) => page.getByRole('link', {name: 'Methodiek'}).first().focus()],
  ] as const) {
    test(`comes to life at ${name}`, async ({page}) => {
      await page.goto(PAGE);
      await show(page);
      await awake(page);
    });
  }

  test('comes to life at a tap', async ({browser, baseURL}) => {
    const context = await browser.newContext({
      ...(baseURL ? {baseURL} : {}),
      hasTouch: true,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(PAGE);
    await page.touchscreen.tap(300, 300);
    await awake(page);
    await context.close();
  });

  test('answers the presses that came before its scripts did, each once', async ({page}) => {
    const release = await holdScripts(page);
    await page.goto(PAGE);
    await colours(page).click();
    await expect(colours(page)).toHaveAttribute('aria-busy', 'true');
    await page.keyboard.press('Enter');
    release();
    await awake(page);
    // Twice: from the device's choice to light, and from light to dark.
    await expect(html(page)).toHaveAttribute('data-theme-choice', 'dark');
    await expect(colours(page)).not.toHaveAttribute('aria-busy', 'true');
  });

  test('opens its menu and notes at once, without waiting', async ({page}) => {
    await holdScripts(page);
    await page.goto(PAGE);
    await page.getByRole('button', {name: 'Menu', exact: true}).click();
    await expect(
      page.getByRole('navigation', {name: 'Alle onderdelen', exact: true}),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', {name: 'Bron en grens, noot 1', exact: true}).first().click();
    await expect(page.locator('[popover]:popover-open')).toContainText('Bron:');
  });

  test('has its colours and its place right without its scripts', async ({page}) => {
    await page.goto(PAGE);
    await colours(page).click();
    await colours(page).click();
    await expect(html(page)).toHaveAttribute('data-theme-choice', 'dark');

    await page.route('**/assets/js/*', (route) => route.abort());
    await page.goto('/begrippen/#caseload');
    await expect(html(page)).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('#caseload')).toBeInViewport();
    await page.goto('/onderzoek/');
    await page.goBack();
    await expect(page.locator('#caseload')).toBeInViewport();
  });

  test('stays where the reader was when it comes to life', async ({page}) => {
    await page.goto(PAGE);
    await page.evaluate(() => window.scrollTo(0, 900));
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('Shift');
    await awake(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });
});

test.describe('a page with a tool', () => {
  test('comes to life by itself', async ({page}) => {
    await page.goto(TOOL);
    await awake(page);
  });

  test('keeps what was typed before it came to life, and uses it', async ({page}) => {
    const release = await holdScripts(page);
    // The scripts of a tool hold up the load event.
    await page.goto(TOOL, {waitUntil: 'domcontentloaded'});
    const field = page.getByRole('searchbox', {name: 'Zoek een begrip'});
    await field.pressSequentially('casel');
    release();
    await awake(page);
    await expect(field).toHaveValue('casel');
    await expect(page.locator('#caseload')).toBeVisible();
    await expect(page.locator('#bijstand')).toBeHidden();
  });
});

const fault = (page: Page) => page.getByRole('alert');

test.describe('when scripts cannot be fetched', () => {
  for (const [name, pattern] of [
    ['the first script', '**/assets/js/main.*'],
    ['the part with this page', /assets\/js\/(?!main|runtime)/],
  ] as const) {
    test(`without ${name} the page says so, stays readable, and a reload mends it`, async ({
      page,
    }) => {
      await page.route(pattern, (route) => route.fulfill({status: 404, body: ''}));
      await page.goto(PAGE);
      await colours(page).click();
      await expect(fault(page)).toContainText('Lezen en verder klikken kan gewoon.');
      await expect(colours(page)).not.toHaveAttribute('aria-busy', 'true');
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      await page.unroute(pattern);
      await page.getByRole('button', {name: 'Laad de pagina opnieuw'}).click();
      await expect(fault(page)).toBeHidden();
      await page.keyboard.press('Shift');
      await awake(page);
    });
  }

  test('a next press tries the first script again', async ({page}) => {
    const pattern = '**/assets/js/main.*';
    await page.route(pattern, (route) => route.abort());
    await page.goto(PAGE);
    await colours(page).click();
    await expect(fault(page)).toBeVisible();
    await page.unroute(pattern);
    await colours(page).click();
    await awake(page);
    await expect(fault(page)).toBeHidden();
    await expect(html(page)).toHaveAttribute('data-theme-choice', 'light');
  });

  test('a page whose part is gone after a new release opens all the same', async ({page}) => {
    await page.goto('/pilots/');
    await page.keyboard.press('Shift');
    await awake(page);
    await page.route(/assets\/js\/(?!main|runtime)/, (route) =>
      route.fulfill({status: 404, body: ''}),
    );
    await page
      .getByRole('navigation', {name: 'In dit deel'})
      .getByRole('link', {name: 'Helmond'})
      .click();
    await expect(page.getByRole('heading', {level: 1})).toContainText('Helmond');
  });
});
