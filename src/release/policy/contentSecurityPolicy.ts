import type {SearchMode} from '../../domain/search/searchMode';

/**
 * Names of the Trusted Types policies that our scripts make. Empty: Trusted Types are off. With a
 * name, a browser that knows them refuses every text that a script turns into HTML or into a script
 * without one of these policies.
 */
const TRUSTED_TYPES_POLICIES: readonly string[] = ['page-loader', 'bundler'];

/** Where a page may ask for search results when this build searches at Algolia. */
const ALGOLIA = ['https://*.algolia.net', 'https://*.algolianet.com'];

/**
 * What a page may load and run: its own files and the inline scripts named by their hash. Nothing
 * is 'unsafe-…', so that a text that slips into a page as HTML cannot run, nor dress itself up.
 *
 * Without upgrade-insecure-requests: nothing is allowed from another origin, our own addresses are
 * relative and HSTS keeps them on https, while Safari applies it to http://localhost too, where it
 * would break `npm run preview`.
 *
 * @param scriptHashes sources as `'sha256-…'`
 * @param search who answers a search
 * @param trustedTypes names of the policies that may be made; none turns Trusted Types off
 * @param frames hosts whose player a page may show after a press: only those that a recording uses
 */
export function contentSecurityPolicy(
  scriptHashes: readonly string[],
  search: SearchMode['mode'] = 'embedded',
  trustedTypes: readonly string[] = TRUSTED_TYPES_POLICIES,
  frames: readonly string[] = [],
): string {
  const directives = [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    "style-src 'self'",
    // data: for the small drawings in the style sheet, such as the arrows of the menu.
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    ...(frames.length > 0
      ? [`frame-src ${frames.map((host) => `https://${host}`).join(' ')}`]
      : []),
    ["connect-src 'self'", ...(search === 'hosted' ? ALGOLIA : [])].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    // The form on /zoeken leads to /zoeken itself.
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ];
  const types = ["require-trusted-types-for 'script'", `trusted-types ${trustedTypes.join(' ')}`];
  return [...directives, ...(trustedTypes.length > 0 ? types : [])].join('; ');
}
