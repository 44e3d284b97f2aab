import fs from 'node:fs';
import {expect, test, type Page} from '@playwright/test';
import {
  ADDRESS,
  film,
  FILM,
  note,
  openExample,
  placeOf,
  saved,
  sound,
  SOUND,
  tool,
} from './mediaTool';
import {openAwake} from './openAwake';
import {askDialog, hits, openDialog} from './openSearch';
import {readStore} from './seedRecord';

test.use({serviceWorkers: 'block'});
test.describe.configure({mode: 'parallel'});

const FILE = 'build/media/voorbeeld-geluid/opname.mp3';
/** A sentence that the computer says in the sound, and the second at which it begins. */
const SENTENCE = {words: 'Maak hoofdstukken, dan vind je snel terug wat je zoekt.', at: 13};

const current = (page: Page) => page.locator('[aria-current="true"]');

test('sound and film play in the browser, with captions in Dutch', async ({page}) => {
  await openExample(page);
  for (const player of [sound(page), film(page)]) {
    const told = await player.evaluate(async (element) => {
      if (!(element instanceof HTMLMediaElement)) {
        return undefined;
      }
      element.muted = true;
      await element.play();
      const [track] = element.textTracks;
      return {error: element.error, language: track?.language, kind: track?.kind};
    });
    expect(told).toEqual({error: null, language: 'nl', kind: 'captions'});
    await expect.poll(() => placeOf(player)).toBeGreaterThan(0.2);
    await player.evaluate((element) => element instanceof HTMLMediaElement && element.pause());
  }
  const cues = await film(page).evaluate(
    (element) =>
      element instanceof HTMLMediaElement &&
      [...(element.textTracks[0]?.cues ?? [])].map(({startTime, endTime}) => endTime > startTime),
  );
  expect(cues).toEqual([true, true, true, true, true]);
});

test('a chapter of the film shows another scene', async ({page}) => {
  await openExample(page);
  const corner = () =>
    film(page).evaluate((element) => {
      const canvas = document.createElement('canvas');
      const pen = canvas.getContext('2d');
      if (!(element instanceof HTMLVideoElement) || !pen) {
        return '';
      }
      pen.drawImage(element, 0, 0);
      const [red = 0, green = 0, blue = 0] = pen.getImageData(4, 4, 1, 1).data;
      return red > 200 ? (blue > 200 ? 'paper' : 'honey') : green > red ? 'petrol' : 'other';
    });
  const chapters = page.getByRole('navigation', {
    name: 'Hoofdstukken van Zo werkt een film op deze site',
  });
  await chapters.getByRole('link', {name: 'Twee kopjes koffie'}).click();
  await expect.poll(corner).toBe('honey');
  await chapters.getByRole('link', {name: 'Een deur op een kier'}).click();
  await expect.poll(corner).toBe('petrol');
  await chapters.getByRole('link').first().click();
  await expect.poll(corner).toBe('paper');
});

test('the text follows the sound, and a sentence or its time goes there, by click and by key', async ({
  page,
}) => {
  await openExample(page);
  await sound(page).evaluate(
    (element) => element instanceof HTMLMediaElement && (element.muted = true),
  );
  await page.getByText(SENTENCE.words).click();
  await expect.poll(() => placeOf(sound(page))).toBeGreaterThanOrEqual(SENTENCE.at);
  await expect(current(page)).toHaveText(SENTENCE.words);
  const link = page.getByRole('link', {name: '0:22', exact: true});
  await link.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => placeOf(sound(page))).toBeGreaterThanOrEqual(22);
  await expect(current(page)).toContainText('Vraag vooraf');
  expect(await placeOf(film(page))).toBe(0);
  await expect(page).toHaveURL(new RegExp(`${ADDRESS}$`));
});

for (const [address, place, other] of [
  [`?t=13#${SOUND}`, 13, 0],
  [`?t=0m9s#${SOUND}-2`, 9, 0],
  [`?t=11#${FILM}`, 0, 11],
  ['?t=-4', 0, 0],
  ['?t=1e9', 0, 0],
  ['?t=__proto__', 0, 0],
] as const) {
  test(`the address ${address} opens the recording that it means at its moment`, async ({page}) => {
    await openExample(page, address);
    await expect.poll(() => placeOf(sound(page))).toBe(place);
    await expect.poll(() => placeOf(film(page))).toBe(other);
  });
}

test('a sentence that is looked for opens at its second', async ({page}) => {
  await openAwake(page, '/methodiek/contact/');
  await openDialog(page);
  await askDialog(page, 'ziekte verraden over wie het gaat');
  await hits(page).first().click();
  await expect(page).toHaveURL(new RegExp(`${ADDRESS}\\?t=30#${SOUND}-\\d+$`));
  await expect.poll(() => placeOf(sound(page))).toBe(30);
});

test('on the page itself a word is found, and leads to where it is said', async ({page}) => {
  await openExample(page);
  await tool(page).getByText('Zoek in wat er gezegd wordt').first().click();
  const field = tool(page).getByRole('searchbox');
  await field.fill('HOOFDSTÚK');
  await expect(tool(page).getByText('1 zin gevonden.')).toBeVisible();
  await tool(page).getByRole('link', {name: SENTENCE.words}).click();
  await expect.poll(() => placeOf(sound(page))).toBeGreaterThanOrEqual(SENTENCE.at);
  await field.fill('zzz');
  await expect(tool(page).getByText('Niet gevonden. Probeer een ander woord.')).toBeVisible();
});

test('where somebody stopped is kept, and offered the next time', async ({page}) => {
  await openExample(page, `?t=20#${SOUND}`);
  await expect.poll(() => placeOf(sound(page))).toBe(20);
  await sound(page).evaluate(async (element) => {
    if (element instanceof HTMLMediaElement) {
      element.muted = true;
      await element.play();
      element.pause();
    }
  });
  await expect(saved(page)).toBeVisible();
  await openExample(page);
  await tool(page).getByRole('button', {name: 'Ga verder bij 0:20'}).click();
  await expect.poll(() => placeOf(sound(page))).toBeGreaterThanOrEqual(20);
  await page.goto('/werkmap/');
  await expect(page.getByRole('link', {name: 'Zo klinkt een opname'})).toHaveAttribute(
    'href',
    `${ADDRESS}#${SOUND}`,
  );
});

test('a note stands at its moment, is guarded, survives a reload, and comes back when taken away', async ({
  page,
}) => {
  await openExample(page, `?t=9#${SOUND}`);
  await expect.poll(() => placeOf(sound(page))).toBe(9);
  await tool(page).getByRole('button', {name: 'Maak een aantekening bij dit moment'}).click();
  await expect(note(page)).toBeFocused();
  await expect(tool(page).getByLabel('Aantekening bij 0:09')).toBeVisible();
  await note(page).fill('Bel 06-12345678 terug over de ondertitels.');
  await expect(tool(page).getByText('een telefoonnummer')).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(note(page)).toHaveValue('Bel 06-12345678 terug over de ondertitels.');
  await tool(page).getByRole('button', {name: 'Haal weg'}).click();
  await expect(note(page)).toHaveCount(0);
  await tool(page).getByRole('button', {name: 'Zet terug'}).click();
  await expect(note(page)).toBeFocused();
  await expect(note(page)).toHaveValue('Bel 06-12345678 terug over de ondertitels.');
  await expect.poll(async () => JSON.stringify(await readStore(page))).toContain('ondertitels');
});

test('what is said is copied with its times, and a link with its moment', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page, `?t=9#${SOUND}`);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await tool(page).getByRole('button', {name: 'Kopieer de tekst met tijden'}).click();
  await expect(tool(page).getByText('Gekopieerd.')).toBeVisible();
  expect(await copied()).toMatch(/^\[0:00\] Computerstem: .+\n\n\[0:09\] Schrijf ondertitels/);
  await tool(page).getByRole('button', {name: 'Kopieer een link naar dit moment'}).click();
  await expect.poll(copied).toContain(`${ADDRESS}?t=9#${SOUND}`);
});

test('the feed tells the length and the type of the file as a host sends it', async ({request}) => {
  const feed = await (await request.get(`${ADDRESS}rss.xml`)).text();
  const [, address = '', length, type] =
    /<enclosure url="https:\/\/[^/]+([^"]+)" length="(\d+)" type="([^"]+)"/.exec(feed) ?? [];
  const answer = await request.get(address);
  expect(Number(length)).toBe((await answer.body()).length);
  expect(Number(length)).toBe(fs.statSync(FILE).size);
  expect(type).toBe(answer.headers()['content-type']);
  for (const [, named = ''] of feed.matchAll(/<podcast:\w+ url="https:\/\/[^/]+([^"]+)"/g)) {
    expect((await request.get(named)).ok(), named).toBe(true);
  }
  const own = await (await request.get('/podcasts/rss.xml')).text();
  expect(own).not.toContain('<item>');
});

test('files that cannot be had are told, and the text stays', async ({page}) => {
  await page.route('**/media/**/*.{mp3,mp4,webm}', (route) => route.abort());
  await openExample(page);
  await expect(tool(page).getByRole('alert')).toContainText('De opname kon niet laden.');
  await expect(page.getByText(SENTENCE.words)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the players, the chapters and all that is said are there', async ({page}) => {
    await page.goto(ADDRESS);
    await expect(sound(page)).toBeVisible();
    await expect(film(page)).toHaveAttribute('controls', '');
    await expect(page.getByText(SENTENCE.words)).toBeVisible();
    await expect(page.getByRole('link', {name: 'Wie erin voorkomt'})).toHaveAttribute(
      'href',
      `?t=22#${SOUND}`,
    );
  });
});

test('on paper all that is said is there, and no buttons are', async ({page}) => {
  await openExample(page);
  await page.emulateMedia({media: 'print'});
  const box = page.getByRole('group', {name: 'Wat er gezegd wordt'}).first();
  expect(
    await box.evaluate((element) => element.scrollHeight - element.clientHeight),
  ).toBeLessThanOrEqual(1);
  await expect(tool(page).getByRole('button', {name: /Maak een aantekening/})).toBeHidden();
});

test('a page without a recording says so in a line, leads on, and asks for no player', async ({
  page,
}) => {
  for (const address of ['/webinars/eerste-webinar/', '/podcasts/menno-fenger/', '/films/']) {
    await page.goto(address);
    await expect(
      page.getByText(/^Hier (?:staat geen opname|is nog niets te)/).first(),
    ).toBeVisible();
    await expect(page.getByRole('link', {name: /^Participatie en Zorg/}).first()).toHaveAttribute(
      'href',
      /^https:\/\/www\.overheidvannu\.nl\//,
    );
    await expect(page.locator('audio, video, iframe')).toHaveCount(0);
  }
});
