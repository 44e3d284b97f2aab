import {holdFaces} from './holdFaces';

const {dataset} = document.documentElement;
const load = jest.fn((_font: string) => Promise.resolve([]));

const withWorkers = (workers: {controller: object | null} | undefined) => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
  if (workers) {
    Object.defineProperty(navigator, 'serviceWorker', {value: workers, configurable: true});
  }
};

beforeEach(() => {
  delete dataset['faces'];
  load.mockClear();
  Object.defineProperty(document, 'fonts', {value: {load}, configurable: true});
});

afterEach(() => {
  withWorkers(undefined);
  Reflect.deleteProperty(document, 'fonts');
});

test('a first page begins with stand-ins, and its headings change when their face is there', async () => {
  withWorkers({controller: null});
  const showHeadings = holdFaces();
  expect(dataset['faces']).toBe('stand-ins');
  expect(load).not.toHaveBeenCalled();
  await showHeadings();
  expect(load).toHaveBeenCalledWith(expect.stringContaining('Fraunces'));
  expect(dataset['faces']).toBe('headings');
});

test('a page that another one took the place of meanwhile keeps both faces', async () => {
  withWorkers({controller: null});
  const showHeadings = holdFaces();
  load.mockImplementationOnce(async () => {
    delete dataset['faces'];
    return [];
  });
  await showHeadings();
  expect(dataset['faces']).toBeUndefined();
});

test.each([
  ['with a worker that has them', {controller: {}}],
  ['where no worker can be had', undefined],
])('a page %s shows both faces at once', async (_, workers) => {
  withWorkers(workers);
  await holdFaces()();
  expect(dataset['faces']).toBeUndefined();
  expect(load).not.toHaveBeenCalled();
});
