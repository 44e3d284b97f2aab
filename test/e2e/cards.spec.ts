import {expect, test} from '@playwright/test';
import {CARDS} from './pages';
import {pagesIn} from './pdf';

test('every card prints on one sheet of A4, whole', async ({page}) => {
  for (const address of CARDS) {
    await page.goto(address);
    expect(pagesIn(await page.pdf({format: 'A4'})), address).toBe(1);
  }
});

test('a page that is no card takes more than one sheet, so that the count means something', async ({
  page,
}) => {
  await page.goto('/methodiek/contact/');
  expect(pagesIn(await page.pdf({format: 'A4'}))).toBeGreaterThan(1);
});

test('a card has a button that prints it', async ({page}) => {
  await page.goto(CARDS[0] ?? '');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', {name: 'Druk deze bladzijde af'}).click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
});

test('without JavaScript there is no button that does nothing', async ({browser}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(CARDS[0] ?? '');
  await expect(page.getByRole('button', {name: 'Druk deze bladzijde af'})).toBeHidden();
  await context.close();
});

test('a card reads on a phone: nothing scrolls sideways', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  for (const address of CARDS) {
    await page.goto(address);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, address).toBe(0);
  }
});

test('no card has a place to type something about a person', async ({page}) => {
  for (const address of CARDS) {
    await page.goto(address);
    await expect(
      page.locator('main').locator('input, textarea, select, [contenteditable]'),
      address,
    ).toHaveCount(0);
  }
});

test('the wheel names the six life domains, as a drawing and in words', async ({page}) => {
  await page.goto('/methodiek/kaarten/gesprekswiel/');
  const figure = page.locator('main figure');
  const label = await figure.getByRole('img').getAttribute('aria-label');
  const names = (label ?? '').replace(/^.*: /, '').split(', ');
  expect(names).toHaveLength(6);
  for (const name of names) {
    await expect(figure.getByRole('listitem').filter({hasText: name})).toHaveCount(1);
  }
});

test('what the coach must know of the card for participants is not on the printed sheet', async ({
  page,
}) => {
  await page.goto('/methodiek/kaarten/wat-mag-je-verwachten/');
  await expect(page.getByText('Voor de coach')).toBeVisible();
  await page.emulateMedia({media: 'print'});
  await expect(page.getByText('Voor de coach')).toBeHidden();
});
