const TITLE = 'Deze pagina staat nog niet op je apparaat';

const MAIN = `<h1>${TITLE}</h1>
<p>Je bent niet verbonden met het netwerk, en deze pagina was nog niet opgehaald. Wat je eerder
opende, kun je wel lezen: <a href="/">ga naar het begin</a> of kies een onderdeel in het menu.</p>
<p>Heb je weer verbinding? <a href="">Probeer deze pagina opnieuw</a>.</p>`;

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g;

/** A button that does nothing without a script: colours, and not the one that opens the menu. */
const NEEDS_SCRIPT = /<button\b(?![^>]*\bpopovertarget\b)[^>]*>[\s\S]*?<\/button>/g;

/** What waits at the end of a page for a script to show it: the load fault, the update notice. */
const WAITS_FOR_SCRIPT = [
  /<div\b[^>]*\bid=["']?load-fault\b[^>]*>[\s\S]*?<\/div>/,
  /<div\b[^>]*>\s*<output\b[^>]*>\s*<\/output>\s*<\/div>/,
];

/** The inline script that sets the colour mode before anything is drawn. */
const SETS_COLOURS = /setAttribute\(["']data-theme["']/;

/**
 * The page that stands in for a page that is not on the device. Made of the 404 page, for its menu,
 * style and colours; without its other scripts, since these would look for the page at the address
 * in the bar, fail, and leave nothing; and without what only those scripts answer or show.
 *
 * @throws {Error} in Dutch, when the 404 page has no <main>
 */
export function makeOfflinePage(notFoundHtml: string): string {
  if (!/<main[\s>]/.test(notFoundHtml)) {
    throw new Error(
      '404.html heeft geen <main>: daar wordt de pagina voor zonder netwerk van gemaakt.',
    );
  }
  return WAITS_FOR_SCRIPT.reduce((html, place) => html.replace(place, ''), notFoundHtml)
    .replaceAll(NEEDS_SCRIPT, '')
    .replaceAll(SCRIPT, (script) => (SETS_COLOURS.test(script) ? script : ''))
    .replace(/(<main[^>]*>)[\s\S]*<\/main>/, (_, start: string) => `${start}${MAIN}</main>`)
    .replace(
      /<title[^>]*>[^<]*<\/title>/,
      `<title>${TITLE}</title><meta name="robots" content="noindex">`,
    )
    .replaceAll(
      /<(?:link[^>]*rel=["']?(?:canonical|alternate)|meta[^>]*(?:og:|twitter:))[^>]*>/g,
      '',
    );
}
