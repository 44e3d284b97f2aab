import {expect, test, type Page} from '@playwright/test';
import {openAwake} from '../e2e/openAwake';
import {KINDS} from '../e2e/pages';
import {sideways} from '../e2e/shapes';
import type {AccessibilityCheck} from '../../src/schemas/accessibility';
import {tellCheck} from './figures';

test.describe.configure({mode: 'parallel'});

/** Each kind of page, and each tool as it begins. */
const PLACES = [
  ...KINDS,
  '/casussen/eigen/',
  '/zelfbeoordeling/',
  '/zelfbeoordeling/team/',
  '/leren/vragen/contact/',
  '/leren/herhalen/',
  '/leren/verslag/',
  '/intervisie/plannen/',
  '/intervisie/begeleiden/',
  '/bestuur/scan/',
  '/bestuur/memo/',
  '/werkmap/',
];

/** Looks at every place in turn; what is found is told, and has to be nothing. */
async function judge(
  page: Page,
  check: AccessibilityCheck,
  look: () => Promise<readonly string[]>,
): Promise<void> {
  const found: string[] = [];
  for (const address of PLACES) {
    await openAwake(page, address);
    const problems = await look();
    tellCheck({check, measured: 1, problems: problems.length});
    found.push(...problems.map((problem) => `${address} ${problem}`));
  }
  expect(found).toEqual([]);
}

/** Texts of which a part falls outside a box that hides what does not fit. */
const cutOff = (page: Page) =>
  page.locator('body').evaluate((body) =>
    // A formula scrolls in a box of its own; what sticks out of it is an empty strut.
    [...body.querySelectorAll<HTMLElement>(':not(.katex-display, .katex-display *)')]
      .filter((one) => one.checkVisibility() && one.clientWidth > 1 && one.clientHeight > 1)
      .filter((one) => {
        const {overflowX, overflowY} = getComputedStyle(one);
        return (
          (/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1)
        );
      })
      .map((one) => `cut off: ${one.outerHTML.slice(0, 90)}`),
  );

const tooWide = async (page: Page) => {
  const over = await sideways(page);
  return over > 0 ? [`${over} px too wide`] : [];
};

// A window of 1280 by 1024 at 400 %, as the guidelines reckon.
test.describe('at 400 %', () => {
  test.use({viewport: {width: 320, height: 256}});

  test('no page scrolls sideways, and what stays in place leaves room to read', async ({page}) => {
    test.setTimeout(240_000);
    await judge(page, 'zoom', async () => {
      await page.mouse.wheel(0, 600);
      const covered = await page.evaluate(() => {
        const fixed = [...document.querySelectorAll('body *')].filter(
          (one) =>
            one.checkVisibility({visibilityProperty: true}) &&
            ['fixed', 'sticky'].includes(getComputedStyle(one).position),
        );
        const heights = fixed.map((one) => {
          const {top, bottom} = one.getBoundingClientRect();
          return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
        });
        return Math.max(0, ...heights);
      });
      const wide = await tooWide(page);
      return covered > 256 / 3 ? [...wide, `${covered} px are covered`] : wide;
    });
  });
});

for (const width of [320, 1280]) {
  test(`with the text further apart nothing is cut off or too wide, at ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({width, height: 800});
    await judge(page, 'spacing', async () => {
      // The distances of WCAG 1.4.12.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
        );
        document.adoptedStyleSheets = [sheet];
      });
      return [...(await cutOff(page)), ...(await tooWide(page))];
    });
  });
}

test.describe('in forced colours', () => {
  test.use({forcedColors: 'active', viewport: {width: 640, height: 800}});

  test('every button and field keeps an edge, and focus its ring', async ({page}) => {
    test.setTimeout(240_000);
    await judge(page, 'forced-colours', async () => {
      // A file is chosen on a label with an edge; a button that reads as a link is underlined as one.
      const bare = await page
        .getByRole('main')
        .locator('select, textarea, input:not([type=radio], [type=checkbox], [type=file]), button')
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && !one.matches('[popovertarget]'))
            .filter((one) => {
              const {borderTopStyle, textDecorationLine} = getComputedStyle(one);
              return borderTopStyle === 'none' && textDecorationLine !== 'underline';
            })
            .map((one) => one.outerHTML.slice(0, 80)),
        );
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(
        () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
      );
      return [
        ...bare.map((html) => `without an edge: ${html}`),
        ...(ring === 'none' ? ['focus without a ring'] : []),
      ];
    });
  });
});

test('nothing is told by colour alone: links in a text are underlined, where you are is said', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await judge(page, 'greyscale', () =>
    page.getByRole('main').evaluate((main) =>
      [...main.querySelectorAll<HTMLElement>(':is(p, li, dd, td) a')]
        .filter((link) => {
          const around = link.closest('p, li, dd, td')?.textContent.trim() ?? '';
          return link.checkVisibility() && around !== link.textContent.trim();
        })
        .filter((link) => {
          const {textDecorationLine, borderBottomStyle} = getComputedStyle(link);
          const inside = [...link.querySelectorAll('*')].some(
            (one) => getComputedStyle(one).textDecorationLine === 'underline',
          );
          return textDecorationLine !== 'underline' && borderBottomStyle === 'none' && !inside;
        })
        .map((link) => `not underlined: ${link.textContent.slice(0, 40)}`),
    ),
  );
});
