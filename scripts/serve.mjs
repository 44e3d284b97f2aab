// @ts-check
// Serves build/ as a production host would: compressed, with the headers that the build made for every
// host, and with the 404 page for unknown addresses. Used by `npm run preview` and by the tests.
import fs from 'node:fs';
import http from 'node:http';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import compression from 'compression';
import sirv from 'sirv';

const require = createRequire(import.meta.url);

/**
 * Starts a server for a built site on the loopback address.
 *
 * @param {{dir?: string, port?: number, headers?: string | false}} [options] port 0 takes any free
 *   port; headers names the file that the build made, false serves a site that was built without ours
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 * @throws {Error} in Dutch, when there is no build, it has no headers, or the port is taken
 */
export async function serve({dir = 'build', port = 3000, headers = 'hosting/headers.json'} = {}) {
  const notFoundFile = path.join(dir, '404.html');
  if (!fs.existsSync(notFoundFile)) {
    throw new Error(`Er staat nog geen site in ${dir}/. Draai eerst: npm run build`);
  }
  const notFound = fs.readFileSync(notFoundFile);
  const headersFor = headers ? readHeaders(headers) : noHeaders;
  const files = listFiles(dir);
  const compress = compression();
  const send = sirv(dir, {etag: true, dotfiles: true});

  const server = http.createServer((request, response) => {
    const address = new URL(`/${request.url?.replace(/^\/+/, '')}`, 'http://localhost');
    const asked = decode(address.pathname);
    const file = asked.endsWith('/') ? `${asked}index.html` : asked;
    const found = files.has(file);
    response.setHeaders(new Map(Object.entries(headersFor(asked, found))));
    compress(request, response, () => {
      if (found) {
        // sirv guesses at names without '.html' and with a slash too many; this is the file itself.
        request.url = encodeURI(file);
        send(request, response);
      } else if (files.has(`${asked}/index.html`)) {
        response.writeHead(301, {Location: `${address.pathname}/${address.search}`}).end();
      } else {
        response.writeHead(404, {'Content-Type': 'text/html; charset=utf-8'}).end(notFound);
      }
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      reject(
        taken
          ? new Error(
              `Poort ${port} is bezet. Sluit wat daar draait, of kies een andere poort: PORT=3001 npm run preview`,
            )
          : error,
      );
    });
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** @typedef {(path: string, found: boolean) => Record<string, string>} HeadersFor */

/** @type {HeadersFor} */
const noHeaders = () => ({});

/** @param {string} file @returns {HeadersFor} */
function readHeaders(file) {
  if (!fs.existsSync(file)) {
    throw new Error(`De headers van de site ontbreken (${file}). Bouw eerst: npm run build`);
  }
  require('./typescript.cjs');
  const {headersFor} = require('../src/release/policy/headerRules.ts');
  const rules = JSON.parse(fs.readFileSync(file, 'utf8'));
  return (asked, found) => headersFor(rules, asked, found);
}

/** @param {string} dir @returns {Set<string>} paths of the files as an address names them */
function listFiles(dir) {
  const entries = fs.readdirSync(dir, {recursive: true, withFileTypes: true});
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(dir, path.join(entry.parentPath ?? entry.path, entry.name)))
      .map((file) => `/${file.split(path.sep).join('/')}`),
  );
}

/** @param {string} pathname */
function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const {url} = await serve({port: Number(process.env.PORT ?? 3000)});
    console.log(`De site staat klaar op ${url} (stoppen: Ctrl+C)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
