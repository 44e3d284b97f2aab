// @ts-check
// Loaded into every Node process of a measured build, by NODE_OPTIONS; writes at the end of that
// process what it used.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {isMainThread} from 'node:worker_threads';

const dir = process.env['BENCH_USAGE_DIR'];

// A worker thread loads this too, but what it used is already in the numbers of its process.
if (dir && isMainThread) {
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
    const usage = {cpuMicroseconds: userCPUTime + systemCPUTime, peakKib: maxRSS};
    fs.writeFileSync(path.join(dir, `${process.pid}.json`), JSON.stringify(usage));
  });
}
