import type {Page} from '@playwright/test';
import {tellCheck} from './figures';
import {scan} from './scan';
import {smallTargets} from './targets';

const WIDTHS = [320, 360, 1280] as const;
const THEMES = ['light', 'dark'] as const;

/**
 * What is wrong with the page in the state it is in: by axe, in both themes at each width, and
 * controls of ours too small for a finger. The window is given back as it was.
 */
export async function problems(page: Page, state: string): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({width, height: 800});
    for (const theme of THEMES) {
      await page.emulateMedia({colorScheme: theme});
      await page.locator(`html[data-theme="${theme}"]`).waitFor();
      const axe = (await scan(page)).flatMap(({id, places}) =>
        places.map((place) => `${state}, ${theme} at ${width} px: ${id} ${place}`),
      );
      tellCheck({check: 'axe-states', measured: 1, problems: axe.length});
      found.push(...axe);
    }
    const {measured, small} = await smallTargets(page);
    tellCheck({check: 'targets', measured, problems: small.length});
    found.push(...small.map((one) => `${state}, at ${width} px, too small: ${one}`));
  }
  await page.emulateMedia({colorScheme: null});
  if (before) {
    await page.setViewportSize(before);
  }
  return found;
}
