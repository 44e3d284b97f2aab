// @ts-check
// The files of a built site, as a production host would send them.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/**
 * @typedef {object} ServedFile
 * @property {string} type
 * @property {Buffer} raw
 * @property {Buffer} body as sent
 * @property {'br'} [encoding]
 */

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const COMPRESSIBLE = /^text\/|[/+](?:json|xml)$|^image\/x-icon$/;

/**
 * A built site as it goes over the wire: brotli 11, where that is smaller. A file is compressed when
 * it is first asked for and kept; the benchmark visits every page once before it times anything, so
 * nothing that is timed waits for it.
 *
 * @param {string} dir
 */
export function openFiles(dir) {
  const names = new Set(
    fs
      .readdirSync(dir, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => path.relative(dir, path.join(parentPath, name)))
      .map((name) => `/${name.replaceAll(path.sep, '/')}`),
  );
  /** @type {Map<string, ServedFile>} */
  const read = new Map();
  return {
    /** Addresses, as `/assets/a.js`. */
    names,
    /** @param {string} name one of names */
    read: (name) => {
      const file = read.get(name) ?? compress(fs.readFileSync(path.join(dir, name)), typeOf(name));
      read.set(name, file);
      return file;
    },
  };
}

/** @param {string} name */
export const typeOf = (name) => TYPES[path.extname(name)] ?? 'application/octet-stream';

/**
 * @param {Buffer} raw
 * @param {string} type
 * @returns {ServedFile}
 */
function compress(raw, type) {
  if (!COMPRESSIBLE.test(type.replace(/;.*$/, ''))) {
    return {type, raw, body: raw};
  }
  const body = zlib.brotliCompressSync(raw, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: 11,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
  return body.length < raw.length ? {type, raw, body, encoding: 'br'} : {type, raw, body: raw};
}

/**
 * The file that answers an address: itself, the index of a folder, or a page named without `.html`.
 *
 * @param {string} address
 * @param {ReadonlySet<string>} files
 * @returns {string | undefined}
 */
export const fileAt = (address, files) =>
  [address, `${address.replace(/\/$/, '')}/index.html`, `${address}.html`].find((name) =>
    files.has(name),
  );

/**
 * Where a site itself has a page: in a folder with an index, or in a file of that name. Its own
 * scripts count on that, so no site is asked for another's address.
 *
 * @param {string} page with slashes around it, as `/pilots/leiden/`
 * @param {ReadonlySet<string>} files
 * @returns {string | undefined}
 */
export function addressOf(page, files) {
  if (files.has(`${page}index.html`)) {
    return page;
  }
  const file = `${page.replace(/\/$/, '')}.html`;
  return files.has(file) ? file : undefined;
}
