// @ts-check
// What is read of a result of Lighthouse.

/**
 * Scores from 0 to 100, times in milliseconds.
 *
 * @typedef {object} Audit
 * @property {number} performance
 * @property {number} accessibility
 * @property {number} bestPractices
 * @property {number} seo
 * @property {number} fcp
 * @property {number} lcp
 * @property {number} tbt
 * @property {number} cls
 * @property {number} benchmarkIndex how fast Lighthouse found this machine
 */

/**
 * @typedef {object} LighthouseResult what is read here of Lighthouse's own result
 * @property {{message: string}} [runtimeError]
 * @property {Record<string, {score: number | null}>} categories
 * @property {Record<string, {numericValue?: number}>} audits
 * @property {{benchmarkIndex: number}} environment
 */

/**
 * @param {LighthouseResult} result
 * @returns {Audit}
 * @throws {Error} for a result without figures
 */
export function readAudit({runtimeError, categories, audits, environment}) {
  if (runtimeError) {
    throw new Error(runtimeError.message);
  }
  const score = (/** @type {string} */ name) => Math.round((categories[name]?.score ?? NaN) * 100);
  const value = (/** @type {string} */ name) => audits[name]?.numericValue ?? NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    benchmarkIndex: environment.benchmarkIndex,
  };
}
