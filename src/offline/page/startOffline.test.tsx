import {FakeWorker, FakeWorkers, putOnNavigator} from '@site/test/builders/workers';
import {startOffline} from './startOffline';

let idle: (() => void)[];
let patience: (number | undefined)[];
let workers: FakeWorkers;

beforeEach(() => {
  idle = [];
  patience = [];
  workers = new FakeWorkers();
  putOnNavigator({serviceWorker: workers, connection: {saveData: false}});
  Object.assign(window, {
    requestIdleCallback: (work: () => void, options?: IdleRequestOptions) => {
      idle.push(work);
      patience.push(options?.timeout);
    },
  });
});

test('tells the worker of the visit at once, and asks for the rest when there is time', async () => {
  await startOffline('/sw.js');
  expect(workers.register).toHaveBeenCalledWith('/sw.js', {updateViaCache: 'none'});
  expect(workers.controller?.told).toEqual([{kind: 'visit'}]);
  idle.forEach((work) => work());
  expect(workers.controller?.told).toEqual([{kind: 'visit'}, {kind: 'fill'}]);
});

test('waits no longer than five seconds for a device that is never idle', async () => {
  await startOffline('/sw.js');
  expect(patience).toEqual([5000]);
});

test('never asks for the rest while data is saved', async () => {
  putOnNavigator({connection: {saveData: true}});
  await startOffline('/sw.js');
  expect(idle).toEqual([]);
});

test('fills the newest release there is', async () => {
  const waiting = new FakeWorker();
  workers.registration.waiting = waiting;
  await startOffline('/sw.js');
  expect(waiting.told).toEqual([{kind: 'visit'}]);
  expect(workers.controller?.told).toEqual([]);
});

test.each([
  ['refused', {register: () => Promise.reject(new DOMException('no', 'NotSupportedError'))}],
  ['not there', undefined],
])('is silent where workers are %s', async (_, serviceWorker) => {
  putOnNavigator({serviceWorker});
  await expect(startOffline('/sw.js')).resolves.toBeUndefined();
});
