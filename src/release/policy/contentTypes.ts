/**
 * What each kind of file is. Written down in full, because every answer says 'nosniff': a browser
 * takes no file for what its host failed to say. Kinds that editors may add stand here too.
 */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  webm: 'video/webm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** What is not in the list is offered to keep, not shown. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** The content type of a file by its path; that of a folder is that of its index.html. */
export function contentTypeOf(path: string): string {
  const name = path.endsWith('/') ? 'index.html' : path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return CONTENT_TYPES[dot > 0 ? name.slice(dot + 1) : ''] ?? UNKNOWN_TYPE;
}

/** Kinds that become smaller by packing them; pictures, films and fonts are packed already. */
export const PACKED = Object.entries(CONTENT_TYPES)
  .filter(([, type]) => /^text\/|json|xml|icon/.test(type))
  .map(([extension]) => extension);
