// @ts-check
// From a CPU profile of V8 to the CPU time that each step of ours took.

/**
 * The part of a profile that is read here; times are in microseconds.
 *
 * @typedef {object} Profile
 * @property {{id: number, callFrame: {functionName: string, url: string}, children?: number[] | undefined}[]} nodes
 * @property {number[]} samples
 * @property {number[]} timeDeltas time before each sample
 */

/**
 * @callback NameStep
 * @param {string} url file of a function, as a path or a file: address
 * @param {string} functionName
 * @returns {string | undefined} the step that begins here; nothing for a function of no step
 */

/**
 * Seconds per step, with all that is called from it: a sample belongs to the step that is nearest to
 * the top of its stack. What belongs to no step is left out.
 *
 * The profiler samples by the clock, so a thread that waits for a processor that others use seems to
 * work. Where the CPU time of the thread is known, all its samples shrink to it.
 *
 * @param {Profile} profile
 * @param {NameStep} nameStep
 * @param {number} cpu seconds that the thread really worked, or NaN where that is not known
 * @returns {Record<string, number>}
 */
export function stepsOf({nodes, samples, timeDeltas}, nameStep, cpu) {
  const idle = new Set(nodes.filter(isIdle).map(({id}) => id));
  const stepOfNode = new Map();
  // Children come after their parent, so a step is known before those it calls.
  for (const {id, callFrame, children} of nodes) {
    const step = stepOfNode.get(id) ?? nameStep(callFrame.url, callFrame.functionName);
    stepOfNode.set(id, step);
    if (step !== undefined) {
      children?.forEach((child) => stepOfNode.set(child, step));
    }
  }
  /** @type {Record<string, number>} */
  const seconds = {};
  let busy = 0;
  samples.forEach((id, index) => {
    const time = (timeDeltas[index] ?? 0) / 1e6;
    busy += idle.has(id) ? 0 : time;
    const step = stepOfNode.get(id);
    if (step !== undefined) {
      seconds[step] = (seconds[step] ?? 0) + time;
    }
  });
  const scale = Number.isNaN(cpu) || busy === 0 ? 1 : Math.min(1, cpu / busy);
  return Object.fromEntries(Object.entries(seconds).map(([step, time]) => [step, time * scale]));
}

/** @param {Profile['nodes'][number]} node */
const isIdle = ({callFrame}) => callFrame.functionName === '(idle)';
