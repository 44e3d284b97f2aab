// @ts-check
// Loaded into every Node process and thread of a measured build, by NODE_OPTIONS; writes at its end
// how long each step of ours took in it. Asking the profiler needs no line in the code that is
// measured.
import {once} from 'node:events';
import fs from 'node:fs';
import {Session} from 'node:inspector';
import path from 'node:path';
import process from 'node:process';
import {BroadcastChannel, isMainThread, threadId, Worker} from 'node:worker_threads';
import {nameStep} from './nameStep.mjs';
import {stepsOf} from './stepsOf.mjs';
import {threadCpuSeconds} from './threadCpu.mjs';

/** Microseconds between samples: often enough to add up, and too seldom to slow a build. */
const INTERVAL = 5000;

const dir = process.env['BENCH_STEPS_DIR'];

const channelOf = (/** @type {number} */ id) => `bench-steps-${process.pid}-${id}`;

/** @param {string} target folder */
function reportAtEnd(target) {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', {interval: INTERVAL});
  session.post('Profiler.start');
  const report = () => {
    const cpu = threadCpuSeconds();
    // Answers at once: a session in its own thread has nothing to wait for.
    session.post('Profiler.stop', (error, result) => {
      if (error) {
        throw error;
      }
      const {nodes, samples = [], timeDeltas = []} = result.profile;
      const steps = stepsOf({nodes, samples, timeDeltas}, nameStep, cpu);
      fs.writeFileSync(path.join(target, `${process.pid}-${threadId}.json`), JSON.stringify(steps));
    });
  };
  if (isMainThread) {
    process.once('exit', report);
    askBeforeTheEnd();
  } else {
    const channel = new BroadcastChannel(channelOf(threadId));
    channel.unref();
    channel.addEventListener('message', () => {
      report();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- no window
      channel.postMessage('reported');
    });
  }
}

/** A pool ends its threads from outside, without an 'exit' in them: so they are asked just before. */
function askBeforeTheEnd() {
  const {terminate} = Worker.prototype;
  Worker.prototype.terminate = async function terminateReported() {
    const channel = new BroadcastChannel(channelOf(this.threadId));
    const gone = once(this, 'exit');
    const reported = once(channel, 'message');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- no window
    channel.postMessage('report');
    await Promise.race([reported, gone]);
    channel.close();
    return terminate.call(this);
  };
}

if (dir) {
  reportAtEnd(dir);
}
