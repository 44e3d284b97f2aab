// @ts-check
// One plain server for every site of the benchmark: everything compressed, every request written
// down.
import http from 'node:http';
import {addressOf, fileAt, openFiles} from './files.mjs';

/** @typedef {import('./files.mjs').ServedFile} ServedFile */

/**
 * A request as it arrived.
 *
 * @typedef {object} Served
 * @property {string} path without query
 * @property {boolean} found
 * @property {string} type of what was sent, without charset
 * @property {number} bytes of the body as sent
 * @property {string} destination what the browser asks it for (Sec-Fetch-Dest)
 * @property {boolean} prefetch whether it is for a later page
 */

/**
 * @typedef {object} Server
 * @property {string} origin
 * @property {readonly Served[]} served grows with each request
 * @property {readonly string[]} foreign hosts that were asked for through the proxy
 * @property {(page: string) => string | undefined} addressOf
 * @property {(path: string) => ServedFile | undefined} file
 * @property {() => Promise<void>} close
 */

/**
 * Serves a built site on the loopback address. It also plays the proxy for a browser: it lets nothing
 * out, and remembers what asked for it, from whichever corner of the browser.
 *
 * @param {string} dir
 * @returns {Promise<Server>}
 */
export async function serveSite(dir) {
  const files = openFiles(dir);
  /** @type {Served[]} */
  const served = [];
  /** @type {string[]} */
  const foreign = [];

  const find = (/** @type {string} */ path) => {
    const name = fileAt(path, files.names);
    return name === undefined ? undefined : files.read(name);
  };

  const server = http.createServer((request, response) => {
    const target = request.url ?? '/';
    if (!target.startsWith('/')) {
      foreign.push(new URL(target).host);
      response.writeHead(502).end();
      return;
    }
    const path = decodeURIComponent(target.replace(/[?#].*$/, ''));
    const found = find(path);
    const file = found ?? find('/404.html');
    const body = file?.body ?? Buffer.alloc(0);
    served.push({
      path,
      found: found !== undefined,
      type: file?.type.replace(/;.*$/, '') ?? '',
      bytes: body.length,
      destination: request.headers['sec-fetch-dest'] ?? '',
      prefetch: /prefetch/.test(
        String(request.headers['sec-purpose'] ?? request.headers['purpose']),
      ),
    });
    response.writeHead(found ? 200 : 404, {
      'Content-Type': file?.type ?? 'text/plain',
      'Content-Length': body.length,
      // What was prefetched is not asked for again, as on any host.
      'Cache-Control': 'public, max-age=600',
      ...(file?.encoding ? {'Content-Encoding': file.encoding} : {}),
    });
    response.end(body);
  });
  server.on('connect', ({url}, socket) => {
    foreign.push(url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    served,
    foreign,
    addressOf: (page) => addressOf(page, files.names),
    file: find,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
