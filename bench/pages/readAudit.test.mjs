// @ts-check
import {readAudit} from './readAudit.mjs';

const result = {
  categories: {
    performance: {score: 0.57},
    accessibility: {score: 1},
    'best-practices': {score: 0.96},
    seo: {score: null},
  },
  audits: {'largest-contentful-paint': {numericValue: 901.5}},
  environment: {benchmarkIndex: 1400},
};

describe('readAudit', () => {
  it('reads scores of 100 and times in milliseconds', () => {
    expect(readAudit(result)).toMatchObject({performance: 57, bestPractices: 96, lcp: 901.5});
  });

  it('gives no figure for what Lighthouse could not score', () => {
    expect(readAudit(result)).toMatchObject({seo: NaN, fcp: NaN});
  });

  it('does not take a failed run for a slow page', () => {
    expect(() => readAudit({...result, runtimeError: {message: 'no page'}})).toThrow('no page');
  });
});
