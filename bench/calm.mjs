// @ts-check
// How busy this machine is with other things, and waiting for it to be calm.
import os from 'node:os';
import {performance} from 'node:perf_hooks';
import {setTimeout as sleep} from 'node:timers/promises';

/** More than this part of all processors used by others, and a wall time is partly theirs. */
const CALM = 0.05;

/** CPU seconds that all processors together have been at work since the machine started. */
export function busySeconds() {
  return (
    os.cpus().reduce((sum, {times: {user, nice, sys, irq}}) => sum + user + nice + sys + irq, 0) /
    1000
  );
}

/** @param {{wall: number, others: number}} stretch */
export function isCalm({wall, others}) {
  return others <= CALM * wall * os.cpus().length;
}

/**
 * Returns when nobody used the machine for three seconds, or after two minutes anyway.
 *
 * @returns {Promise<void>}
 */
export async function waitForCalm() {
  const deadline = performance.now() + 120_000;
  let calm = false;
  while (!calm && performance.now() < deadline) {
    const before = busySeconds();
    await sleep(3000);
    calm = isCalm({wall: 3, others: busySeconds() - before});
  }
}
