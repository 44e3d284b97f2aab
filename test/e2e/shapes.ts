import type {Locator, Page} from '@playwright/test';

/** How many pixels the page is wider than its window, with text of this size. */
export const sideways = (page: Page, size = '100%'): Promise<number> =>
  page.evaluate((fontSize) => {
    const {documentElement: root} = document;
    root.style.fontSize = fontSize;
    return root.scrollWidth - root.clientWidth;
  }, size);

/** A phone, and a window in which somebody made the text twice as large. */
export const TIGHT = [
  ['at 320 px', {width: 320, height: 640}, '100%'],
  ['with text of 200 %', {width: 640, height: 800}, '200%'],
] as const;

/** How many parts of it move. */
export const moving = (tool: Locator): Promise<number> =>
  tool
    .locator('*')
    .evaluateAll(
      (all) =>
        all
          .map((one) => getComputedStyle(one))
          .filter(
            ({animationName, transitionDuration}) =>
              animationName !== 'none' || Number.parseFloat(transitionDuration) > 0.01,
          ).length,
    );
