/** A file of the site: its address, and the start of the SHA-256 of its content, in hex. */
export type ReleaseFile = readonly [path: string, revision: string];

/** What one build of the site holds for use without a network; baked into sw.js. */
export type Release = {
  /** Hash of the list: another build is another release. */
  id: string;
  /** So many files at the front of the list are the shell, which is kept at once. */
  shell: number;
  /** Whether every page of the site is in the list; if not, an unknown address may yet exist. */
  complete: boolean;
  /** The Content-Security-Policy these pages were built for: an older one refuses their scripts. */
  policy: string;
  /** The most needed first. */
  files: readonly ReleaseFile[];
};

/** Every cache of ours starts with this; what else stands on this origin is not ours to remove. */
export const CACHE_PREFIX = 'pages-';

export const NOT_FOUND_PATH = '/404.html';
export const OFFLINE_PATH = '/offline.html';

/** Hex digits of a revision. Two versions of one file alike in all of them: one in four milliards. */
export const REVISION_LENGTH = 8;

export function cacheName(id: string): string {
  return CACHE_PREFIX + id;
}

/** Whether an address is that of a page and not of a part of a page. */
export function isPage(path: string): boolean {
  return path.endsWith('/') || path.endsWith('.html');
}

/**
 * Whether a file is text, which a device keeps packed. Pictures, fonts and recordings are packed by
 * their own kind already. The build counts by this what the worker keeps.
 */
export function isText(path: string): boolean {
  return isPage(path) || /\.(?:js|css|json|svg|webmanifest)$/.test(path);
}
