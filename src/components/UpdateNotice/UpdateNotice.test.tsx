import {act, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {holdUnsaved} from '@site/src/offline/page/unsaved';
import {FakeLocks, FakeWorker, FakeWorkers, putOnNavigator} from '@site/test/builders/workers';
import UpdateNotice from './index';

const TEXT = 'Er is een nieuwe versie van deze site.';
const reload = jest.fn();
const refuse = () => Promise.reject(new DOMException('blocked', 'SecurityError'));

let workers: FakeWorkers;
let locks: FakeLocks;

beforeEach(() => {
  jest.restoreAllMocks();
  window.sessionStorage.clear();
  workers = new FakeWorkers();
  locks = new FakeLocks();
  putOnNavigator({serviceWorker: workers, locks});
});

const show = () =>
  act(async () =>
    render(
      <>
        <a href="#deel">Deel</a>
        <UpdateNotice reload={reload} />
      </>,
    ),
  );
const install = async () => {
  const worker = new FakeWorker();
  await act(async () => workers.registration.install(worker));
  return worker;
};
const status = () => screen.getByRole('status');
const button = (name: string) => screen.getByRole('button', {name});

test('is silent as long as there is no newer version, with a status in place to speak in', async () => {
  await show();
  expect(status()).toBeEmptyDOMElement();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('tells of a version that waited before the page was opened', async () => {
  workers.registration.waiting = new FakeWorker();
  await show();
  expect(status()).toHaveTextContent(TEXT);
});

test('tells of a version that comes later, and leaves the focus where it was', async () => {
  await show();
  screen.getByRole('link').focus();
  await install();
  expect(status()).toHaveTextContent(TEXT);
  expect(screen.getByRole('link')).toHaveFocus();
});

test('is silent at the first visit, when there is nothing older than what installs', async () => {
  workers.controller = null;
  await show();
  await install();
  expect(status()).toBeEmptyDOMElement();
});

test('refreshes only after the new version serves the page', async () => {
  await show();
  const worker = await install();
  await userEvent.click(button('Ververs'));
  expect(worker.told).toEqual([{kind: 'activate'}]);
  expect(reload).not.toHaveBeenCalled();
  act(() => workers.takeOver(worker));
  expect(reload).toHaveBeenCalledTimes(1);
});

test('disappears, and does not reload, when another tab put the new version to use', async () => {
  await show();
  const worker = await install();
  act(() => workers.takeOver(worker));
  expect(status()).toBeEmptyDOMElement();
  expect(reload).not.toHaveBeenCalled();
});

test('"Later" closes it, gives the focus back, and a newer version leaves it closed', async () => {
  await show();
  await install();
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  expect(button('Later')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(status()).toBeEmptyDOMElement();
  expect(screen.getByRole('link')).toHaveFocus();
  await install();
  expect(status()).toBeEmptyDOMElement();
});

test('"Later" holds in this tab over a full load of the page, and not in another tab', async () => {
  workers.registration.waiting = new FakeWorker();
  const {unmount} = await show();
  await userEvent.click(button('Later'));
  unmount();
  const {unmount: unmountAgain} = await show();
  expect(status()).toBeEmptyDOMElement();
  unmountAgain();
  // Each tab has a session of its own.
  window.sessionStorage.clear();
  await show();
  expect(status()).toHaveTextContent(TEXT);
});

test('where storage is blocked "Later" holds for this page', async () => {
  const blocked = jest.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  await show();
  await install();
  await userEvent.click(button('Later'));
  expect(status()).toBeEmptyDOMElement();
  expect(blocked).toHaveBeenCalled();
});

test('waits until no tab has unsaved work', async () => {
  const save = locks.hold();
  await show();
  await install();
  expect(status()).toBeEmptyDOMElement();
  expect(locks.pending).toEqual(['exclusive']);
  await act(async () => save());
  expect(status()).toHaveTextContent(TEXT);
});

test('waits too for work that began while it was waiting', async () => {
  const first = holdUnsaved();
  await show();
  await install();
  const save = locks.hold();
  await act(async () => first());
  expect(status()).toBeEmptyDOMElement();
  await act(async () => save());
  expect(status()).toHaveTextContent(TEXT);
});

test('waits for work in another tab that came to stand behind it in the queue', async () => {
  const saveFirst = locks.hold();
  await show();
  await install();
  const saveSecond = locks.hold();
  expect(locks.pending).toEqual(['exclusive', 'shared']);
  await act(async () => saveFirst());
  expect(status()).toBeEmptyDOMElement();
  await act(async () => saveSecond());
  expect(status()).toHaveTextContent(TEXT);
});

test('hides while this tab has unsaved work, and comes back after it', async () => {
  await show();
  await install();
  const release = await act(async () => holdUnsaved());
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  await act(async () => release());
  expect(status()).toHaveTextContent(TEXT);
});

test('where locks are blocked it still waits for this tab', async () => {
  putOnNavigator({locks: {request: refuse, query: refuse}});
  const release = holdUnsaved();
  await show();
  await install();
  expect(status()).toBeEmptyDOMElement();
  await act(async () => release());
  expect(status()).toHaveTextContent(TEXT);
});

test('where service workers are blocked there is nothing to tell', async () => {
  putOnNavigator({serviceWorker: undefined});
  await show();
  expect(status()).toBeEmptyDOMElement();
});

test('stops waiting when it leaves the page', async () => {
  locks.hold();
  const {unmount} = await act(async () => render(<UpdateNotice reload={reload} />));
  await install();
  expect(locks.pending).toEqual(['exclusive']);
  unmount();
  expect(locks.pending).toEqual([]);
});
