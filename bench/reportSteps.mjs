// @ts-check
// Loaded into every Node process and thread of a measured build, by NODE_OPTIONS; writes how long
// each step of ours took in it. Asking the profiler needs no line in the code that is
// measured.
import fs from 'node:fs';
import {Session} from 'node:inspector';
import path from 'node:path';
import process from 'node:process';
import {isMainThread, MessagePort, threadId} from 'node:worker_threads';
import {nameStep} from './nameStep.mjs';
import {stepsOf} from './stepsOf.mjs';
import {threadCpuSeconds} from './threadCpu.mjs';

/** Microseconds between samples: often enough to add up, and too seldom to slow a build. */
const INTERVAL = 5000;

const dir = process.env['BENCH_STEPS_DIR'];

/** @param {string} target folder */
function reportSteps(target) {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', {interval: INTERVAL});
  let reports = 0;
  let cpuBefore = 0;
  const start = () => {
    cpuBefore = threadCpuSeconds();
    session.post('Profiler.start');
  };
  const report = () => {
    const cpu = threadCpuSeconds() - cpuBefore;
    // Answers at once: a session in its own thread has nothing to wait for.
    session.post('Profiler.stop', (error, result) => {
      if (error) {
        throw error;
      }
      const {nodes, samples = [], timeDeltas = []} = result.profile;
      const steps = stepsOf({nodes, samples, timeDeltas}, nameStep, cpu);
      reports += 1;
      const name = `${process.pid}-${threadId}-${reports}.json`;
      fs.writeFileSync(path.join(target, name), JSON.stringify(steps));
    });
  };
  start();
  if (isMainThread) {
    process.once('exit', report);
  } else {
    // A pool ends its threads from outside, without an 'exit' in them, while they wait without an
    // event loop: so a thread reports with every answer that it gives.
    // oxlint-disable-next-line typescript/unbound-method -- called with Reflect.apply on its port.
    const {postMessage} = MessagePort.prototype;
    MessagePort.prototype.postMessage = function postReported(...message) {
      report();
      start();
      Reflect.apply(postMessage, this, message);
    };
  }
}

if (dir) {
  reportSteps(dir);
}
