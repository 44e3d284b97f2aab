import type {Page} from '@playwright/test';

/** Opens a page and has it wake up, as it does for a reader who touches a key. */
export async function openAwake(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await wakeUp(page);
}

/** Has an open page wake up, and waits until it has. */
export async function wakeUp(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.locator('html[data-has-hydrated="true"]').waitFor();
}

/**
 * Waits until an open page has fetched nothing during half a second. Playwright's 'networkidle' does not
 * say so again: it holds for a document from the first time on.
 */
export async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const begin = () => setTimeout(resolve, 500);
        let timer = begin();
        new PerformanceObserver(() => {
          clearTimeout(timer);
          timer = begin();
        }).observe({type: 'resource'});
      }),
  );
}
