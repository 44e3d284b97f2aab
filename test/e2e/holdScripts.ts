import type {Page} from '@playwright/test';

/** Holds the scripts back until what it returns is called, as a slow network does. */
export async function holdScripts(page: Page): Promise<() => void> {
  const release: (() => void)[] = [];
  const released = new Promise<void>((resolve) => {
    release.push(resolve);
  });
  await page.route('**/assets/js/*', async (route) => {
    await released;
    await route.continue();
  });
  return () => release.forEach((now) => now());
}
