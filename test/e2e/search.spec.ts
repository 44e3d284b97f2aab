import {expect, test} from '@playwright/test';
import {watchPages} from './findings';
import {openAwake, quiet} from './openAwake';
import {
  askDialog,
  dialog,
  field,
  hits,
  openDialog,
  said,
  searchButton,
  watchSearchFiles,
} from './openSearch';

// The worker fetches what is searched for a later visit without a network (search-trouble.spec.ts).
test.use({serviceWorkers: 'block'});
test.describe.configure({mode: 'parallel'});

const PAGE = '/pilots/leiden/';

test.describe('the dialog', () => {
  test('costs a reader nothing until Ctrl+K, which opens it on a page that sleeps', async ({
    page,
  }) => {
    const asked = watchSearchFiles(page);
    await page.goto(PAGE, {waitUntil: 'networkidle'});
    await expect(page.locator('html')).not.toHaveAttribute('data-has-hydrated', 'true');
    expect(asked).toEqual([]);
    await openDialog(page);
    await expect
      .poll(() => asked)
      .toEqual(expect.arrayContaining(['/search/search.css', '/search/manifest.json']));
  });

  test('costs nothing on a page that is awake either', async ({page}) => {
    const asked = watchSearchFiles(page);
    await openAwake(page, PAGE);
    await quiet(page);
    expect(asked).toEqual([]);
  });

  for (const [how, close] of [
    ['Escape', 'Escape'],
    ['Ctrl+K', 'Control+k'],
  ] as const) {
    test(`opens by its button, also before the page wakes; ${how} closes it and gives focus back`, async ({
      page,
    }) => {
      await page.goto(PAGE);
      await searchButton(page).click();
      await expect(field(page)).toBeFocused();
      await page.keyboard.press(close);
      await expect(dialog(page)).toBeHidden();
      await expect(searchButton(page)).toBeFocused();
    });
  }

  test('its own button closes it and gives focus back', async ({page}) => {
    await page.goto(PAGE);
    await openDialog(page);
    await dialog(page).getByRole('button', {name: 'Sluit zoeken'}).click();
    await expect(dialog(page)).toBeHidden();
    await expect(searchButton(page)).toBeFocused();
  });

  test('keeps Tab away from the page behind it, until it closes', async ({page}) => {
    await page.goto(PAGE);
    await openDialog(page);
    await askDialog(page, 'huisbezoek');
    const passed: string[] = [];
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      passed.push(
        await page.evaluate(() => {
          const {activeElement} = document;
          // Between the last and the first of a page is the browser's own bar.
          if (activeElement === document.body) {
            return 'browser';
          }
          return activeElement?.closest('[role="dialog"]')
            ? 'dialog'
            : (activeElement?.outerHTML.slice(0, 80) ?? 'nothing');
        }),
      );
    }
    expect([...new Set(passed)].toSorted()).toEqual(['browser', 'dialog']);
    await page.keyboard.press('Control+k');
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', {name: /Wissel kleuren/})).toBeFocused();
  });
});

test.describe('results', () => {
  test('show what was found with marks, and say how many; Enter opens the first at its heading', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await openDialog(page);
    await page.keyboard.type('huisbezoek');
    await expect(said(page)).toHaveText(/^\d+ pagina’s gevonden$/);
    const first = hits(page).first();
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(first.locator('mark').first()).toHaveText('huisbezoek');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/begrippen\/#huisbezoek$/);
    await expect(page.locator('#huisbezoek')).toBeInViewport();
    await expect(dialog(page)).toBeHidden();
  });

  test('the arrows choose, and tell the field which', async ({page}) => {
    await page.goto(PAGE);
    await openDialog(page);
    await askDialog(page, 'huisbezoek');
    await page.keyboard.press('ArrowDown');
    const second = hits(page).nth(1);
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await expect(hits(page).and(page.locator('[aria-selected="true"]'))).toHaveCount(1);
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await second.getAttribute('id')) ?? 'no id',
    );
    await page.keyboard.press('ArrowUp');
    await expect(hits(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(new RegExp(`${PAGE}$`));
    await expect(page).not.toHaveURL(/#huisbezoek$/);
  });

  test('a click opens one here', async ({page}) => {
    await page.goto(PAGE);
    await openDialog(page);
    await askDialog(page, 'huisbezoek');
    await hits(page).first().click();
    await expect(page).toHaveURL(/\/begrippen\/#huisbezoek$/);
    await expect(page.locator('#huisbezoek')).toBeInViewport();
    await expect(dialog(page)).toBeHidden();
  });

  for (const [how, options] of [
    ['the middle button', {button: 'middle'}],
    ['Ctrl and a click', {modifiers: ['Control']}],
  ] as const) {
    test(`${how} opens one in a tab of its own and leaves the dialog as it is`, async ({
      page,
      context,
    }) => {
      await page.goto(PAGE);
      await openDialog(page);
      await askDialog(page, 'huisbezoek');
      const opened = context.waitForEvent('page');
      await hits(page)
        .first()
        .click({button: 'left', ...options, modifiers: 'modifiers' in options ? ['Control'] : []});
      await expect(await opened).toHaveURL(/\/begrippen\/#huisbezoek$/);
      expect(context.pages()).toHaveLength(2);
      await expect(hits(page).first()).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
    });
  }

  test('the right button opens nothing', async ({page, context}) => {
    await page.goto(PAGE);
    await openDialog(page);
    await askDialog(page, 'huisbezoek');
    await hits(page).first().click({button: 'right'});
    // What a press opens is there before a next one is answered.
    const opened = context.waitForEvent('page');
    await hits(page).nth(1).click({button: 'middle'});
    await opened;
    expect(context.pages()).toHaveLength(2);
  });

  test('a slip is mended at once and told; pressing what was meant asks that, each time', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await openDialog(page);
    for (let times = 0; times < 2; times += 1) {
      await askDialog(page, 'vertrouwn');
      await expect(dialog(page)).toContainText('Bedoelde je vertrouwen?');
      await expect(hits(page).first()).toContainText('Vertrouwen');
      await dialog(page).getByRole('button', {name: 'vertrouwen', exact: true}).click();
      await expect(field(page)).toHaveValue('vertrouwen');
      await expect(field(page)).toBeFocused();
      await expect(dialog(page)).not.toContainText('Bedoelde je');
      await expect(said(page)).toHaveText(/pagina’s gevonden$/);
    }
  });

  test('of nonsense it says that nothing was found, and leads on', async ({page}) => {
    await page.goto(PAGE);
    await openDialog(page);
    await askDialog(page, 'xqzwvkj');
    await expect(said(page)).toHaveText('Niets gevonden');
    await expect(hits(page)).toHaveCount(0);
    await expect(dialog(page)).toContainText('Niets gevonden voor “xqzwvkj”.');
    await dialog(page).getByRole('link', {name: 'Alle begrippen'}).click();
    await expect(page).toHaveURL(/\/begrippen\/$/);
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('heading', {level: 1})).toBeFocused();
  });

  test('"Alle resultaten" takes the question along', async ({page}) => {
    await page.goto(PAGE);
    await openDialog(page);
    await askDialog(page, 'eigen regie & "thuis"');
    await dialog(page).getByRole('link', {name: 'Alle resultaten'}).click();
    await expect(page).toHaveURL(/\/zoeken\/\?q=/);
    await expect(page.getByRole('searchbox')).toHaveValue('eigen regie & "thuis"');
    await expect(dialog(page)).toBeHidden();
  });

  test('the way back does not leave the dialog over another page', async ({page}) => {
    await openAwake(page, '/pilots/');
    await page
      .getByRole('navigation', {name: 'In dit deel'})
      .getByRole('link', {name: 'Helmond'})
      .click();
    await expect(page).toHaveURL(/\/helmond\/$/);
    await openDialog(page);
    await page.goBack();
    await expect(page).toHaveURL(/\/pilots\/$/);
    await expect(dialog(page)).toBeHidden();
  });
});

const ENGLISH =
  /\b(?:search|clear|close|select|navigate|no results|powered by|recent|cancel|reset|submit|favorite|remove|save|enter|arrow|escape key|up|down|to|the|this|query|try|unable|fetch|loading|ask ai)\b/i;

test('every word that is seen or heard in the dialog is Dutch', async ({page}) => {
  await page.goto(PAGE);
  await openDialog(page);
  const words = () =>
    dialog(page).evaluate((element) => {
      const NAMES = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'value'];
      // Results are the words of the site itself.
      return [element, ...element.querySelectorAll('*')]
        .flatMap((each) => [
          ...(each.closest('[role="option"], [hidden]')
            ? []
            : [...each.childNodes]
                .filter((node) => node.nodeType === Node.TEXT_NODE)
                .map((node) => node.textContent ?? '')),
          ...NAMES.flatMap((name) =>
            each.matches('input') && name === 'value' ? [] : [each.getAttribute(name) ?? ''],
          ),
        ])
        .filter((text) => text.trim() !== '');
    });
  const found = new Set(await words());
  for (const question of ['huisbezoek', 'vertrouwn', 'xqzwvkj', '']) {
    if (question) {
      await askDialog(page, question);
    } else {
      await dialog(page).getByRole('button', {name: 'Wis wat je typte'}).click();
      await expect(field(page)).toHaveValue('');
    }
    (await words()).forEach((text) => found.add(text));
  }
  expect([...found]).toEqual(
    expect.arrayContaining(['Zoek op deze site', 'Sluit zoeken', 'Wis', 'kiezen', 'Entertoets']),
  );
  expect([...found].filter((text) => ENGLISH.test(text))).toEqual([]);

  // So that finding nothing means something.
  await field(page).evaluate((input) => input.setAttribute('placeholder', 'Search docs'));
  expect((await words()).filter((text) => ENGLISH.test(text))).toEqual(['Search docs']);
});

test('searching stores nothing, asks nobody else and reports no error', async ({
  page,
  context,
  baseURL,
}) => {
  const read = await watchPages(context, new URL(baseURL ?? '').origin);
  const nothing = {violations: [], foreign: [], errors: [], cookies: [], stored: []};
  await page.goto(PAGE);
  await openDialog(page);
  for (const question of ['huisbezoek', 'vertrouwn', 'xqzwvkj']) {
    await askDialog(page, question);
  }
  expect(await read(page)).toEqual(nothing);
  await askDialog(page, 'huisbezoek');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#huisbezoek$/);
  // The address changes a moment before the dialog goes; Ctrl+K in between would close it. A page that
  // still comes closes it too.
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Begrippen in gewone taal');
  await openDialog(page);
  await expect(hits(page)).toHaveCount(0);
  await askDialog(page, 'caseload');
  await dialog(page).getByRole('link', {name: 'Alle resultaten'}).click();
  await expect(page.getByRole('status').first()).toHaveText(/pagina’s gevonden/);
  expect(await read(page)).toEqual(nothing);
  const inSession = () => page.evaluate(() => Object.keys(sessionStorage));
  expect((await inSession()).filter((key) => /docsearch|search/i.test(key))).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

  // So that finding nothing means something.
  await page.evaluate(() => {
    localStorage.setItem('__DOCSEARCH_RECENT_SEARCHES__site', '[]');
    document.body.append(Object.assign(new Image(), {src: 'https://elders.example/a.gif'}));
  });
  const found = await read(page);
  expect(found.stored).toEqual(['__DOCSEARCH_RECENT_SEARCHES__site']);
  expect(found.foreign).toEqual(['https://elders.example/a.gif']);
});

test.describe('at 360 px', () => {
  test.use({viewport: {width: 360, height: 740}});

  test('the bar stands on one line, with search in it and the colours in the menu', async ({
    page,
  }) => {
    await page.goto(PAGE);
    const bar = page.getByRole('banner').first();
    expect((await bar.boundingBox())?.height).toBeLessThan(90);
    const middles = await Promise.all(
      [
        page.getByRole('link', {name: 'Gezien & Gehoord'}).first(),
        searchButton(page),
        page.getByRole('button', {name: 'Menu', exact: true}),
      ].map(async (part) => {
        const box = await part.boundingBox();
        return box ? box.y + box.height / 2 : Number.NaN;
      }),
    );
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4);
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overflow()).toBe(0);

    const colours = page.getByRole('button', {name: /Wissel kleuren/});
    await expect(colours).toBeHidden();
    await page.getByRole('button', {name: 'Menu', exact: true}).click();
    await expect(colours).toBeVisible();
    await colours.click();
    await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
    await page.keyboard.press('Escape');

    await openDialog(page);
    await askDialog(page, 'huisbezoek');
    expect(await overflow()).toBe(0);
    await expect(dialog(page).getByRole('button', {name: 'Sluit zoeken'})).toBeInViewport({
      ratio: 1,
    });
  });
});
