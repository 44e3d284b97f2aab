import {expect, test} from '@playwright/test';

test('the news of the site stands first, then what looks back, the latest event on top', async ({
  page,
}) => {
  await page.goto('/nieuws/');
  await expect(page.getByRole('heading', {level: 2})).toHaveText([
    'Nieuws van deze site',
    'Terugblik: wat er gebeurde',
  ]);
  const events = await page
    .locator('section', {hasText: 'Terugblik: wat er gebeurde'})
    .locator('li')
    .locator('time:first-of-type')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(events.length).toBeGreaterThan(10);
  expect(events).toEqual(events.toSorted((a, b) => (a < b ? 1 : -1)));
});

test('a post that looks back says so, and shows no day that nobody knows', async ({page}) => {
  await page.goto('/nieuws/terugblik/doe-mee-begint/');
  const article = page.getByRole('article');
  await expect(article).toContainText('Terugblik op november 2018');
  await expect(article.locator('time').first()).toHaveAttribute('datetime', '2018-11');
  await expect(article).toContainText('geschreven op 22 november 2026');
});

test('the feed has every post, and marks there too what looks back', async ({page, request}) => {
  await page.goto('/nieuws/');
  const posts = await page.locator('main li h3 a').count();
  const feed = await (await request.get('/nieuws/rss.xml')).text();
  expect(feed.match(/<item>/g)).toHaveLength(posts);
  expect(feed).toContain('<title><![CDATA[Terugblik op november 2018: ');
  expect(feed).toContain('<title><![CDATA[De site staat er]]>');
  expect(feed).not.toMatch(/<pubDate>[^<]*201\d/);
});

test('the home page names the newest news, not a look back', async ({page}) => {
  await page.goto('/nieuws/');
  const newest = await page.locator('main li h3 a').first().textContent();
  await page.goto('/');
  await expect(page.locator('main')).toContainText(`: ${newest}`);
});
