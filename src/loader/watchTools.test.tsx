import {watchTools} from './watchTools';
import {whenIdle} from './whenIdle';

type Entry = {isIntersecting: boolean};

/** What watches the window here, with how far outside it and for which elements. */
let watching: {margin: string | undefined; elements: Element[]; see: (entries: Entry[]) => void}[];
let idle: (() => void)[];
let wake: jest.Mock;
let listen: jest.SpiedFunction<typeof document.addEventListener>;

beforeEach(() => {
  watching = [];
  idle = [];
  wake = jest.fn();
  listen = jest.spyOn(document, 'addEventListener');
  Object.assign(window, {
    requestIdleCallback: (work: () => void) => idle.push(work),
    IntersectionObserver: function observer(
      see: (entries: Entry[]) => void,
      {rootMargin}: IntersectionObserverInit,
    ) {
      const elements: Element[] = [];
      watching.push({margin: rootMargin, elements, see});
      return {observe: (element: Element) => elements.push(element)};
    },
  });
});

afterEach(() => {
  // What this page waits for, the page of the next test must not.
  listen.mock.calls.forEach((call) => document.removeEventListener(...call));
  listen.mockRestore();
});

/** The browser reads the page to its end; the loader, in the head, runs before there is anything. */
function open(html: string): void {
  document.body.replaceChildren();
  watchTools(wake, whenIdle);
  document.body.innerHTML = html;
  document.dispatchEvent(new Event('DOMContentLoaded'));
}

const loaded = () => window.dispatchEvent(new Event('load'));
const rest = () => idle.splice(0).forEach((work) => work());

const TOOLS = '<p id="text">Tekst</p><form data-tool id="a"></form><div data-tool id="b"></div>';

test('watches each tool, from 300 px outside the window', () => {
  open(TOOLS);
  expect(watching).toMatchObject([{margin: '300px', elements: [{id: 'a'}, {id: 'b'}]}]);
  expect(wake).not.toHaveBeenCalled();
});

test('wakes when one of the tools comes near, and not when they are far', () => {
  open(TOOLS);
  watching[0]?.see([{isIntersecting: false}, {isIntersecting: false}]);
  expect(wake).not.toHaveBeenCalled();
  watching[0]?.see([{isIntersecting: false}, {isIntersecting: true}]);
  expect(wake).toHaveBeenCalledTimes(1);
});

test('wakes when the page has loaded and the browser has nothing else to do', () => {
  open(TOOLS);
  rest();
  expect(wake).not.toHaveBeenCalled();
  loaded();
  expect(wake).not.toHaveBeenCalled();
  rest();
  expect(wake).toHaveBeenCalledTimes(1);
});

test('wakes two seconds after the page has loaded in a browser that tells of no idle time', () => {
  jest.useFakeTimers();
  Reflect.deleteProperty(window, 'requestIdleCallback');
  open(TOOLS);
  loaded();
  jest.advanceTimersByTime(1999);
  expect(wake).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(wake).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});

test('never wakes a page without a tool', () => {
  open('<p>Tekst</p><button>Knop</button>');
  loaded();
  rest();
  expect(watching).toEqual([]);
  expect(wake).not.toHaveBeenCalled();
});
