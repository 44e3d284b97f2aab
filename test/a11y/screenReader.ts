import fs from 'node:fs';
import type {virtual} from '@guidepup/virtual-screen-reader';
import type {Locator} from '@playwright/test';

const SOURCE = 'node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js';
const EXPORT = /export\s*\{[^}]*?([\w$]+) as virtual\b[^}]*\};?/;

/** The reader as a script for a page: its module would be refused by the policy of the site. */
const script = fs.readFileSync(SOURCE, 'utf8').replace(EXPORT, 'window.reader = $1;');

declare const window: Window & {reader: typeof virtual};

/** A link and a file hold an address and numbers that differ each time. */
const withoutChance = (phrase: string): string =>
  phrase.replace(/^https?:\S+$/, '(een link)').replace(/^\{ "format".*$/, '(een bestand)');

/** More phrases than any tool has; a reader that walks in circles stops here. */
const LIMIT = 1500;

/**
 * What a virtual screen reader says from the beginning of a region to its end, a phrase a line. It
 * follows the specification; no real reader speaks exactly so.
 */
export async function heard(region: Locator): Promise<string> {
  await region.page().evaluate(script);
  const phrases = await region.evaluate(async (container, limit) => {
    const {reader} = window;
    await reader.start({container});
    const [begin] = await reader.spokenPhraseLog();
    for (let phrase = 0; phrase < limit; phrase += 1) {
      await reader.next();
      const last = await reader.lastSpokenPhrase();
      if (last === `end of ${begin}` || last === begin) {
        break;
      }
    }
    const log = await reader.spokenPhraseLog();
    await reader.stop();
    return log;
  }, LIMIT);
  return `${phrases.map(withoutChance).join('\n')}\n`;
}
