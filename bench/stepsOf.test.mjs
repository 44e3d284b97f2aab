// @ts-check
import {nameStep} from './nameStep.mjs';
import {stepsOf} from './stepsOf.mjs';

/**
 * @param {number} id
 * @param {string} url
 * @param {number[]} children
 */
const node = (id, url, children = [], functionName = 'f') => ({
  id,
  callFrame: {functionName, url},
  children,
});

const NODES = [
  node(1, '', [2, 6], '(root)'),
  node(2, 'file:///s/src/plugins/catalog/index.ts', [3, 4]),
  node(3, '/s/src/plugins/catalog/loadContent.ts', [5]),
  node(4, '/s/src/plugins/catalog/output/dataFiles.ts'),
  node(5, '/s/src/plugins/catalog/remark/markTerms.ts'),
  node(6, '', [], '(idle)'),
];

const profile = {
  nodes: NODES,
  samples: [2, 3, 5, 5, 4, 6],
  timeDeltas: [1e6, 1e6, 1e6, 1e6, 2e6, 10e6],
};

const CHECK = 'check: all pages and data';

describe('stepsOf', () => {
  it('counts what a step calls with it, also where another step has its files', () => {
    expect(stepsOf(profile, nameStep, NaN)).toEqual({[CHECK]: 3, 'data files': 2});
  });

  it('shrinks to the time that the thread really worked, waiting not counted', () => {
    expect(stepsOf(profile, nameStep, 3)).toEqual({[CHECK]: 1.5, 'data files': 1});
  });

  it('never stretches', () => {
    expect(stepsOf(profile, nameStep, 100)).toEqual({[CHECK]: 3, 'data files': 2});
  });
});

describe('nameStep', () => {
  test.each([
    ['file:///s/src/release/styles/purge.ts', 'finish: styles'],
    ['/s/src/release/writePolicy.ts', 'finish: writePolicy'],
    ['/s/src/release/finishBuild.ts', undefined],
    ['/s/src/release/builtPages.ts', 'finish: read and write pages'],
    ['server.bundle.js', 'render: theme, components'],
    ['/s/build/__server/assets/js/1.js', 'render: theme, components'],
    ['/s/node_modules/react/index.js', undefined],
  ])('%s is of %s', (url, step) => {
    expect(nameStep(url, 'f')).toBe(step);
  });
});
