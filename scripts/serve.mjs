// @ts-check
// Serves build/ as a production host would: compressed, with the 404 page for unknown addresses.
// Used by `npm run preview` and by the browser tests.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import compression from 'compression';
import sirv from 'sirv';

/**
 * Starts a server for a built site on the loopback address.
 *
 * @param {{dir?: string, port?: number}} [options] port 0 takes any free port
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 * @throws {Error} in Dutch, when there is no build or the port is taken
 */
export async function serve({dir = 'build', port = 3000} = {}) {
  const notFoundFile = path.join(dir, '404.html');
  if (!fs.existsSync(notFoundFile)) {
    throw new Error(`Er staat nog geen site in ${dir}/. Draai eerst: npm run build`);
  }
  const notFound = fs.readFileSync(notFoundFile);
  const compress = compression();
  const files = sirv(dir, {
    etag: true,
    dotfiles: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, {'Content-Type': 'text/html; charset=utf-8'});
      response.end(notFound);
    },
  });
  const server = http.createServer((request, response) => {
    // @ts-expect-error compression is typed for Express, and reads only what Node's objects have.
    compress(request, response, () => files(request, response));
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const {url} = await serve({port: Number(process.env.PORT ?? 3000)});
    console.log(`De site staat klaar op ${url} (stoppen: Ctrl+C)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
