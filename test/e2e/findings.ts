import type {BrowserContext, Page} from '@playwright/test';

/** What pages did that they may not do; empty lists for a site that keeps its word. */
export interface Findings {
  /** What the policy refused: directive and address or text. */
  readonly violations: readonly string[];
  /** Requests to another origin, of the service worker too, also when they were refused. */
  readonly foreign: readonly string[];
  /** Errors in the console, and errors that nothing caught. */
  readonly errors: readonly string[];
  readonly cookies: readonly string[];
  /** Keys in localStorage. */
  readonly stored: readonly string[];
}

/** What a site that keeps its word leaves to be found. */
export const NOTHING: Findings = {
  violations: [],
  foreign: [],
  errors: [],
  cookies: [],
  stored: [],
};

declare const window: Window & {reportViolation: (text: string) => Promise<void>};

/**
 * Watches every page that opens in the context from now on; call it before the first one does.
 *
 * @param origin the site's own
 * @returns reads what was found so far, once the page has handled all that came before
 */
export async function watchPages(
  context: BrowserContext,
  origin: string,
): Promise<(page: Page) => Promise<Findings>> {
  const violations: string[] = [];
  const foreign: string[] = [];
  const errors: string[] = [];

  await context.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await context.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', (event) => {
      const {effectiveDirective, blockedURI, sample} = event;
      void window.reportViolation(
        `${location.pathname} ${effectiveDirective} ${blockedURI} ${sample}`.trimEnd(),
      );
    });
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:http|ws)s?:$/.test(url.protocol) && url.origin !== origin) {
      foreign.push(request.url());
    }
  });
  context.on('console', (message) => {
    if (message.type() === 'error') {
      errors.push(`${message.location().url}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => {
    errors.push(`${error.page()?.url()}: ${error.error().message}`);
  });

  return async (page) => {
    const stored = await page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      return Object.keys(localStorage);
    });
    const cookies = (await context.cookies()).map(({name}) => name);
    return {violations, foreign, errors, cookies, stored};
  };
}
