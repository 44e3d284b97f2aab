// @ts-check
import {judgeAdvisories} from '../../scripts/audit.mjs';

const TODAY = '2026-11-22';
const LINE = 'GHSA-aaaa-bbbb-cccc (high) ws >=8.0.0 <8.21.0: Memory runs out';

const advisory = {
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  name: 'ws',
  range: '>=8.0.0 <8.21.0',
  severity: 'high',
  title: 'Memory runs out',
};

const report = {
  vulnerabilities: {
    ws: {via: [advisory]},
    'webpack-dev-server': {via: ['ws', advisory]},
  },
};

/** @param {string} day */
const until = (day) => ({
  'GHSA-aaaa-bbbb-cccc': {because: 'Only in `npm start`.', until: day},
});

test('a hole is open, and told once however many packages have it', () => {
  expect(judgeAdvisories(report, {}, TODAY)).toEqual({open: [LINE], allowed: [], leftOver: []});
});

test('a hole on the list is allowed up to and with its last day', () => {
  expect(judgeAdvisories(report, until(TODAY), TODAY)).toEqual({
    open: [],
    allowed: [LINE],
    leftOver: [],
  });
});

test('the day after, it is open again', () => {
  expect(judgeAdvisories(report, until('2026-11-21'), TODAY).open).toEqual([LINE]);
});

test('an exception for what is no longer found is told', () => {
  expect(judgeAdvisories({vulnerabilities: {}}, until(TODAY), TODAY)).toEqual({
    open: [],
    allowed: [],
    leftOver: ['GHSA-aaaa-bbbb-cccc'],
  });
});
