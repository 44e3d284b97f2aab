export const NOW = '2026-11-22T12:00:00.000Z';

const TIMERS = [
  'performance',
  'hrtime',
  'nextTick',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;

/** The clock stands still at NOW in each test of the file that calls this; what waits still waits. */
export function stillClock(): void {
  beforeEach(() => {
    jest.useFakeTimers({now: new Date(NOW), doNotFake: [...TIMERS]});
  });
  afterEach(() => {
    jest.useRealTimers();
  });
}
