import type {SearchMode} from '../../domain/search/searchMode';
import {contentSecurityPolicy} from './contentSecurityPolicy';
import {contentTypeOf} from './contentTypes';

/** Every address, those of a folder and below, or one address. */
export type PathPattern = '/*' | `/${string}/*` | `/${string}`;

export interface HeaderRule {
  readonly paths: PathPattern;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The first rule holds for every answer, an error too. The others are for files that are there: of
 * a header that is said twice, the last one counts.
 */
export type HeaderRules = readonly [HeaderRule & {readonly paths: '/*'}, ...HeaderRule[]];

const CACHE_CONTROL = 'Cache-Control';
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Ask each time whether it changed: a 304 of a few bytes when it did not. */
const REVALIDATE = 'no-cache';

/** Nothing on this site needs the senses of a device, its wires or its purse, or follows a reader. */
const OFF = [
  'accelerometer',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The one source of every header that our hosts send.
 *
 * Kept for good is only what has a hash of its content in its name. All else is asked after each
 * time, drawings too: with a day's grace a corrected drawing would stay wrong for a day beside the
 * corrected text, and the service worker could store the old one as the new. It has its own copy
 * anyway, so the asking costs a reader next to nothing.
 *
 * @param scriptHashes sources for the inline scripts, as `'sha256-…'`
 * @param search who answers a search
 * @param frames hosts whose player a page may show after a press
 */
export function headerRules(
  scriptHashes: readonly string[],
  search: SearchMode['mode'] = 'embedded',
  frames: readonly string[] = [],
): HeaderRules {
  return [
    {
      paths: '/*',
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(scriptHashes, search, undefined, frames),
        'Strict-Transport-Security': `max-age=${2 * YEAR_SECONDS}; includeSubDomains`,
        'X-Content-Type-Options': 'nosniff',
        // For what does not know frame-ancestors.
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': OFF.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        [CACHE_CONTROL]: REVALIDATE,
      },
    },
    {
      paths: '/assets/*',
      headers: {[CACHE_CONTROL]: `public, max-age=${YEAR_SECONDS}, immutable`},
    },
    // Named, because a host in between likes to keep scripts for some hours of its own accord.
    {paths: '/sw.js', headers: {[CACHE_CONTROL]: REVALIDATE}},
    {paths: '/manifest.webmanifest', headers: {[CACHE_CONTROL]: REVALIDATE}},
  ];
}

/** Whether a rule is for this path (without query). */
export function fits({paths}: HeaderRule, path: string): boolean {
  return paths.endsWith('/*') ? path.startsWith(paths.slice(0, -1)) : path === paths;
}

/**
 * The headers of the answer to a path.
 *
 * @param found whether there is such a file; if not, the answer is the page of 404.html
 */
export function headersFor(
  rules: HeaderRules,
  path: string,
  found: boolean,
): Record<string, string> {
  const [everywhere, ...others] = rules;
  const narrower = found ? others.filter((rule) => fits(rule, path)) : [];
  return Object.assign(
    {'Content-Type': contentTypeOf(found ? path : '/404.html')},
    ...[everywhere, ...narrower].map(({headers}) => headers),
  );
}
