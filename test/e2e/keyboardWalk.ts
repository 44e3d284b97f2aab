import {expect, type Locator, type Page} from '@playwright/test';
import {tellCheck} from '../a11y/figures';

/** As many stops as lie between a reader and what is looked for, at most. */
const PATIENCE = 150;

/** What is wrong with the place that has the focus; empty when a reader sees it and that it has focus. */
const unseen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) {
      return '';
    }
    const boxes = [...element.getClientRects()];
    const told = `'${element.textContent.trim().slice(0, 40)}' ${element.outerHTML.slice(0, 60)}`;
    const isInSight = boxes.some(({left, right, top, bottom}) =>
      [0.1, 0.5, 0.9].some((share) => {
        const [x, y] = [left + (right - left) * share, top + (bottom - top) * share];
        const at = document.elementFromPoint(x, y);
        return Boolean(at && (element.contains(at) || at.contains(element)));
      }),
    );
    if (!isInSight) {
      return `out of sight: ${told}`;
    }
    // A choice shows its focus on its label, a field within a frame on the frame.
    const marked = [
      element,
      element.nextElementSibling,
      element.closest('label'),
      element.parentElement,
    ];
    const hasMark = marked.some((one) => {
      if (!one) {
        return false;
      }
      const {outlineStyle, outlineWidth} = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    return hasMark ? '' : `without a mark: ${told}`;
  });

/**
 * Presses Tab until this has focus, as somebody does who has no mouse; fails when it never comes, and
 * when a stop on the way cannot be seen.
 */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  const found: string[] = [];
  let stops = 0;
  const isThere = () => place.evaluate((element) => element === document.activeElement);
  while (stops < PATIENCE && !(await isThere())) {
    await page.keyboard.press('Tab');
    stops += 1;
    const problem = await unseen(page);
    if (problem) {
      found.push(problem);
    }
  }
  tellCheck({check: 'focus', measured: stops, problems: found.length});
  await expect(place).toBeFocused();
  expect(found).toEqual([]);
}

/** Tabs to a link, and follows it. */
export async function follow(page: Page, link: Locator): Promise<void> {
  await tabTo(page, link);
  await page.keyboard.press('Enter');
}
