import {watchFaults} from './watchFaults';

let report: jest.Mock;

beforeEach(() => {
  report = jest.fn();
  watchFaults(report);
});

/** An element of the page that cannot be fetched; only who listens on the way down hears of that. */
function cannotFetch(element: HTMLElement): void {
  document.body.replaceChildren(element);
  element.dispatchEvent(new Event('error'));
}

const script = (src: string) => Object.assign(document.createElement('script'), {src});
const stops = (filename: string) => window.dispatchEvent(new ErrorEvent('error', {filename}));
const rejects = (reason: unknown) =>
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), {reason}));

test('tells of a script of the site that cannot be fetched', () => {
  cannotFetch(script('/assets/js/main.2165f4f3.js'));
  expect(report).toHaveBeenCalledTimes(1);
});

test('tells of a script of the site that stops with an error', () => {
  stops(`${location.origin}/assets/js/main.2165f4f3.js`);
  expect(report).toHaveBeenCalledTimes(1);
});

test('tells of a part that the bundler cannot fetch', () => {
  rejects(Object.assign(new Error('Loading chunk 466 failed.'), {name: 'ChunkLoadError'}));
  expect(report).toHaveBeenCalledTimes(1);
});

test.each([
  ['a script of elsewhere', () => cannotFetch(script('https://elders.example/assets/a.js'))],
  ['another script of this site', () => cannotFetch(script('/elders/assets/a.js'))],
  ['a script of an extension', () => stops('chrome-extension://abc/content.js')],
  ['a site whose name begins as ours', () => stops(`${location.origin}.example/assets/js/a.js`)],
  ['a script without an address', () => stops('')],
  [
    'a drawing of ours',
    () => cannotFetch(Object.assign(document.createElement('img'), {src: '/assets/images/a.svg'})),
  ],
  ['another promise', () => rejects(new TypeError('Failed to fetch'))],
  ['a promise that gives no error', () => rejects('ChunkLoadError')],
])('is silent about %s', (_, fail) => {
  fail();
  expect(report).not.toHaveBeenCalled();
});
