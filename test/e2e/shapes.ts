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

/** How a mark or a text is drawn. */
export const look = (place: Locator) =>
  place.evaluate((element) => {
    const {stroke, fill, borderTopStyle, borderTopColor, backgroundColor, color} =
      getComputedStyle(element);
    return {stroke, fill, borderTopStyle, borderTopColor, backgroundColor, color};
  });

/** What the system draws with: its words, what lies below, what it chose, and words on that. */
export async function systemColours(page: Page) {
  const [text, below, chosen, onChosen] = await page.evaluate(
    (names) =>
      names.map((name) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.backgroundColor = name;
        const {backgroundColor} = getComputedStyle(probe);
        probe.remove();
        return backgroundColor;
      }),
    ['CanvasText', 'Canvas', 'Highlight', 'HighlightText'],
  );
  return {text, below, chosen, onChosen};
}

/** The words of those that are shown without an edge. */
export const edgeless = (places: Locator) =>
  places.evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && getComputedStyle(one).borderTopStyle === 'none')
      .map((one) => one.textContent),
  );
