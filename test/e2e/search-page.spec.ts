import {expect, test, type Page} from '@playwright/test';
import {holdScripts} from './holdScripts';
import {openAwake} from './openAwake';
import {CARD} from './pages';
import {dialog, openDialog} from './openSearch';

test.use({serviceWorkers: 'block'});
test.describe.configure({mode: 'parallel'});

const main = (page: Page) => page.getByRole('main');
const field = (page: Page) => page.getByRole('searchbox', {name: 'Zoek op deze site'});
const said = (page: Page) => main(page).getByRole('status');
/** One for each page that was found; other places on it stand in a list of their own. */
const found = (page: Page) => page.locator('main ol > li');

test.describe('/zoeken', () => {
  test('answers the question of its address, also after a reload, and is kept out of search engines', async ({
    page,
  }) => {
    await page.goto('/zoeken/?q=huisbezoek');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    const check = async () => {
      await expect(field(page)).toHaveValue('huisbezoek');
      await expect(said(page)).toHaveText(/^\d+ pagina’s gevonden$/);
      await expect(found(page).first().locator('mark').first()).toHaveText('huisbezoek');
    };
    await check();
    await page.reload();
    await check();
    await found(page).first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/begrippen\/#huisbezoek$/);
    await expect(page.locator('#huisbezoek')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/\/zoeken\/\?q=huisbezoek$/);
    await check();
  });

  test('other pages are not kept out', async ({page}) => {
    await page.goto('/methodiek/');
    await expect(page.locator('meta[name=robots]')).toHaveCount(0);
  });

  test('typing changes the address, and is no step back of its own', async ({page}) => {
    await openAwake(page, '/over/');
    await openDialog(page);
    await dialog(page).getByRole('link', {name: 'Alle resultaten'}).click();
    await expect(page).toHaveURL(/\/zoeken\/$/);
    await field(page).pressSequentially('caseload');
    await expect(page).toHaveURL(/\?q=caseload$/);
    await expect(said(page)).toHaveText(/gevonden/);
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('caseload');
    await page.goBack();
    await expect(page).toHaveURL(/\/over\/$/);
  });

  test('keeps what was typed before the page wakes, and answers it', async ({page}) => {
    const release = await holdScripts(page);
    await page.goto('/zoeken/', {waitUntil: 'domcontentloaded'});
    await field(page).pressSequentially('huisbez');
    release();
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await expect(field(page)).toHaveValue('huisbez');
    await expect(page).toHaveURL(/\?q=huisbez$/);
    await expect(said(page)).toHaveText(/^\d+ pagina’s gevonden$/);
  });

  test('filters by kind with the arrows of the keyboard, keeps it in the address, and lets go again', async ({
    page,
  }) => {
    await page.goto('/zoeken/?q=gesprek');
    const kinds = main(page).getByRole('group', {name: 'Wat zoek je?'});
    const all = kinds.getByRole('radio', {name: 'Alles'});
    await expect(all).toBeChecked();
    const total = await said(page).textContent();
    await all.focus();
    await page.keyboard.press('ArrowDown');
    const articles = kinds.getByRole('radio', {name: /^Uitleg/});
    await expect(articles).toBeChecked();
    await expect(articles).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(kinds.getByRole('radio', {name: /^Oefenen en invullen/})).toBeChecked();
    await page.keyboard.press('ArrowDown');
    const cards = kinds.getByRole('radio', {name: /^Kaarten om te printen \(\d+\)$/});
    await expect(cards).toBeChecked();
    await expect(cards).toBeFocused();
    const count = Number(
      /\((\d+)\)/.exec(
        (await cards.getAttribute('aria-label')) ?? (await cards.locator('..').textContent()) ?? '',
      )?.[1],
    );
    await expect(said(page)).toHaveText(`${count} pagina’s gevonden`);
    await expect(found(page)).toHaveCount(count);
    await expect(page).toHaveURL(/\?q=gesprek&soort=kaart$/);
    for (const link of await found(page).locator('a:first-of-type').all()) {
      expect(await link.getAttribute('href')).toMatch(CARD);
    }
    await page.reload();
    await expect(cards).toBeChecked();
    await expect(found(page)).toHaveCount(count);
    await page.goto('/zoeken/?q=gesprek');
    await expect(said(page)).toHaveText(total ?? '');
  });

  test('shows more when asked, until there is no more', async ({page}) => {
    await page.goto('/zoeken/?q=gesprek');
    await expect(said(page)).toHaveText(/gevonden/);
    const total = Number.parseInt((await said(page).textContent()) ?? '', 10);
    expect(total).toBeGreaterThan(20);
    await expect(found(page)).toHaveCount(20);
    const first = await found(page).first().textContent();
    const more = main(page).getByRole('button', {name: 'Toon meer'});
    for (let shown = 20; shown < total; shown += 20) {
      await more.click();
      await expect(found(page)).toHaveCount(Math.min(shown + 20, total));
    }
    await expect(more).toBeHidden();
    await expect(found(page).first()).toHaveText(first ?? '');
  });

  test('leads from what was mistyped to what was meant', async ({page}) => {
    await page.goto('/zoeken/?q=vertrouwn');
    await expect(main(page)).toContainText('Bedoelde je vertrouwen?');
    await main(page).getByRole('button', {name: 'vertrouwen', exact: true}).click();
    await expect(page).toHaveURL(/\?q=vertrouwen$/);
    await expect(field(page)).toHaveValue('vertrouwen');
    await expect(main(page)).not.toContainText('Bedoelde je');
  });

  test('says that nothing was found, and leads on', async ({page}) => {
    await page.goto('/zoeken/?q=xqzwvkj');
    await expect(said(page)).toHaveText('Niets gevonden');
    await expect(main(page)).toContainText('Niets gevonden voor “xqzwvkj”.');
    await main(page).getByRole('link', {name: 'Alle begrippen'}).click();
    await expect(page).toHaveURL(/\/begrippen\/$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the bar has a link instead of the button, to a page that says so and leads on', async ({
    page,
  }) => {
    await page.goto('/pilots/');
    const bar = page.getByRole('banner').first();
    await expect(bar.getByRole('button', {name: 'Zoeken', exact: true})).toBeHidden();
    await bar.getByRole('link', {name: 'Zoeken', exact: true}).click();
    await expect(page).toHaveURL(/\/zoeken\/$/);
    // Playwright passes <noscript> by unless it reads what is rendered.
    await expect(main(page)).toContainText('Zoeken werkt alleen met JavaScript.', {
      useInnerText: true,
    });
    await main(page).getByRole('link', {name: 'Alle begrippen'}).click();
    await expect(page).toHaveURL(/\/begrippen\/$/);
  });
});

test('with JavaScript the bar has the button alone', async ({page}) => {
  await page.goto('/pilots/');
  const bar = page.getByRole('banner').first();
  await expect(bar.getByRole('button', {name: 'Zoeken', exact: true})).toBeVisible();
  await expect(bar.getByRole('link', {name: 'Zoeken', exact: true})).toBeHidden();
});

test.describe('an address that leads nowhere', () => {
  test('offers the page that was probably meant', async ({page}) => {
    expect((await page.goto('/methodiek/vertrouwn/'))?.status()).toBe(404);
    await expect(page.getByRole('heading', {name: 'Misschien zocht je dit'})).toBeVisible();
    await main(page).getByRole('link', {name: 'Vertrouwen en presentie', exact: true}).click();
    await expect(page).toHaveURL(/\/methodiek\/vertrouwen\/$/);
    await expect(page.getByRole('heading', {level: 1})).toContainText('Vertrouwen');
  });

  test('of which no word is known still leads on', async ({page}) => {
    await page.goto('/xqzwvkj/');
    await expect(said(page)).toHaveText('Niets gevonden');
    await expect(main(page).getByRole('link', {name: 'Alle begrippen'})).toBeVisible();
  });
});
