// @ts-check
import {criticalRequests, partRequests, weigh, withoutFonts} from './weight.mjs';

/**
 * @param {string} path
 * @param {Partial<import('./server.mjs').Served>} [rest]
 * @returns {import('./server.mjs').Served}
 */
const request = (path, rest) => ({
  path,
  found: true,
  type: 'text/html',
  bytes: 10,
  destination: 'document',
  prefetch: false,
  ...rest,
});

const page = request('/');
const font = request('/a.woff2', {type: 'font/woff2', bytes: 300, destination: 'font'});
const script = request('/a.js', {type: 'text/javascript', bytes: 70, destination: 'script'});
const later = request('/b.js', {
  type: 'text/javascript',
  bytes: 5,
  destination: 'empty',
  prefetch: true,
});
const workerScript = request('/sw.js', {destination: 'serviceworker'});

describe('partRequests', () => {
  it('gives what the page did not ask for to the service worker', () => {
    const parts = partRequests([page, workerScript, request('/x/', {destination: 'empty'})], ['/']);
    expect(parts.page).toEqual([page]);
    expect(parts.worker.map(({path}) => path)).toEqual(['/sw.js', '/x/']);
  });

  it('counts a file that both asked for once for each, wherever it came first', () => {
    const stored = request('/a.js', {type: 'text/javascript', destination: 'empty'});
    const parts = partRequests([page, stored, script], ['/', '/a.js']);
    expect(parts).toEqual({page: [page, script], worker: [stored]});
  });

  it("keeps the page's own fetches", () => {
    const data = request('/data.json', {type: 'application/json', destination: 'empty'});
    expect(partRequests([data], ['/data.json'])).toEqual({page: [data], worker: []});
  });
});

describe('weigh', () => {
  it('counts each request once, in its kind or as a prefetch', () => {
    const weight = weigh([page, font, script, later], [workerScript]);
    expect(weight.kinds.html).toEqual({requests: 1, bytes: 10});
    expect(weight.kinds.script).toEqual({requests: 1, bytes: 70});
    expect(weight.prefetched).toEqual({requests: 1, bytes: 5});
    expect(weight.worker).toEqual({requests: 1, bytes: 10});
    expect(criticalRequests(weight)).toBe(3);
    expect(withoutFonts(weight)).toBe(80);
  });

  it('sees a script in a prefetch too', () => {
    expect(weigh([page, later], []).scripts).toBe(1);
  });

  it('counts what is neither HTML, CSS, script nor font as other', () => {
    expect(weigh([request('/a.svg', {type: 'image/svg+xml'})], []).kinds.other.bytes).toBe(10);
  });
});
