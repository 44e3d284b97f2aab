import crypto from 'node:crypto';
import type {BuiltPages} from '../builtPages';

/** More than this is no longer 'the scripts of the site': one of them differs from page to page. */
const MOST_SCRIPTS = 8;

const ATTRIBUTE = String.raw`\s+[^\s"'>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?`;
const SCRIPT = new RegExp(String.raw`<script((?:${ATTRIBUTE})*)\s*>([^]*?)</script`, 'gi');
const TYPE = /\stype\s*=\s*["']?([^\s"'>]*)/i;

/** What a browser runs, or holds to the policy as if it ran it; any other type is data to it. */
const RUN = new Set([
  '',
  'module',
  'text/javascript',
  'application/javascript',
  'importmap',
  'speculationrules',
]);

/** The texts of the scripts in a page that a browser would run. */
export function findInlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => {
      const type = TYPE.exec(attributes)?.[1] ?? '';
      return !/\ssrc\s*=/i.test(attributes) && RUN.has(type.toLowerCase());
    })
    .map(([, , text = '']) => text);
}

/**
 * The sources that let the inline scripts of these pages run, and no other: `'sha256-…'`, sorted.
 *
 * @throws {Error} in Dutch, when a script differs from page to page: each variant would need a place
 *   in a header that every answer carries
 */
export function hashInlineScripts(pages: BuiltPages): string[] {
  const scripts = new Map<string, string>();
  for (const [file, html] of pages) {
    for (const text of findInlineScripts(html)) {
      scripts.set(text, file);
    }
  }
  if (scripts.size > MOST_SCRIPTS) {
    const files = [...new Set(scripts.values())].slice(0, 3).join(', ');
    throw new Error(
      `De pagina's hebben samen ${scripts.size} verschillende scripts in de tekst; er mogen er ${MOST_SCRIPTS} zijn. Zet wat per pagina verschilt in een data-attribuut of een bestand. Kijk bijvoorbeeld in ${files}.`,
    );
  }
  return [...scripts.keys()].map(hash).toSorted();
}

/** A browser hashes what its parser made of the text: with plain line ends. */
function hash(text: string): string {
  const parsed = text.replaceAll(/\r\n?/g, '\n');
  return `'sha256-${crypto.createHash('sha256').update(parsed).digest('base64')}'`;
}
