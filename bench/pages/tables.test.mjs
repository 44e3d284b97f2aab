// @ts-check
import {auditTable, barTable} from './tables.mjs';

/** @param {number} lcp */
const audit = (lcp) => ({
  performance: 100,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  fcp: 700,
  lcp,
  tbt: 0,
  cls: 0,
  benchmarkIndex: 1000,
});

describe('auditTable', () => {
  const rows = auditTable([
    {name: 'a', audits: [audit(1000), audit(3000), audit(2000)]},
    {name: 'b', notRun: 'too old', audits: []},
  ]).split('\n');

  it('gives the median and the range', () => {
    expect(rows).toContainEqual(expect.stringMatching(/^\| LCP s +\| 2\.00 \(1\.00–3\.00\) \|/));
  });

  it('leaves out a range of nothing', () => {
    expect(rows).toContainEqual(expect.stringMatching(/^\| SEO +\| 100 +\|/));
  });

  it('says what was not run', () => {
    expect(rows.slice(2).every((row) => row.endsWith('| not run |'))).toBe(true);
  });
});

describe('barTable', () => {
  it('prints Markdown with columns as wide as their widest cell', () => {
    expect(barTable([{name: 'at most 8 requests', measured: '9', outcome: 'does not hold'}])).toBe(
      [
        '| bar                | measured |               |',
        '| ------------------ | -------- | ------------- |',
        '| at most 8 requests | 9        | does not hold |',
      ].join('\n'),
    );
  });
});
