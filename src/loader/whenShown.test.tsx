import {whenShown} from './whenShown';

/** What a browser tells of its painting: `paint(name)` is one such moment. */
let paint: (name: string) => void;

beforeEach(() => {
  const watching = new Set<() => void>();
  const painted: string[] = [];
  paint = (name) => {
    painted.push(name);
    watching.forEach((tell) => tell());
  };
  class Observer {
    private readonly tell: () => void;
    constructor(heard: (list: object, observer: Observer) => void) {
      const list = {getEntriesByName: (name: string) => painted.filter((one) => one === name)};
      this.tell = () => heard(list, this);
    }
    observe() {
      watching.add(this.tell);
      if (painted.length > 0) {
        this.tell();
      }
    }
    disconnect() {
      watching.delete(this.tell);
    }
  }
  Object.assign(window, {PerformanceObserver: Observer});
});

afterEach(() => Reflect.deleteProperty(window, 'PerformanceObserver'));

const load = () => window.dispatchEvent(new Event('load'));

test('waits for the page to load', () => {
  const then = jest.fn();
  whenShown(then);
  paint('first-contentful-paint');
  expect(then).not.toHaveBeenCalled();
  load();
  expect(then).toHaveBeenCalledTimes(1);
});

test('waits until words are painted, not only the ground, and then calls once', () => {
  const then = jest.fn();
  whenShown(then);
  paint('first-paint');
  load();
  expect(then).not.toHaveBeenCalled();
  paint('first-contentful-paint');
  paint('first-contentful-paint');
  expect(then).toHaveBeenCalledTimes(1);
});
