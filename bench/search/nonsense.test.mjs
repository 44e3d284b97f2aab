// @ts-check
import {isOneSlip, makeNonsense} from './nonsense.mjs';

const KNOWN = new Set(['vertrouwen', 'huis']);

describe('makeNonsense', () => {
  it('makes the same of the same seed, and other words of another', () => {
    const words = makeNonsense(1, 30, KNOWN);
    expect(makeNonsense(1, 30, KNOWN)).toEqual(words);
    expect(makeNonsense(2, 30, KNOWN).filter((word) => words.includes(word))).toEqual([]);
  });

  it('makes no word that is known, begins a known one or is a slip from one', () => {
    const [first = ''] = makeNonsense(1, 1, KNOWN);
    for (const known of [first, `${first}en`, first.slice(1)]) {
      expect(makeNonsense(1, 1, new Set([known]))).not.toEqual([first]);
    }
  });

  it('makes words of two words and of letters too', () => {
    const words = makeNonsense(1, 10, KNOWN);
    expect(words.filter((word) => word.includes(' '))).toHaveLength(2);
  });
});

test.each(['huis', 'hui', 'huiss', 'huus', 'hius', 'uis'])('%s is a slip from huis', (word) => {
  expect(isOneSlip(word, 'huis')).toBe(true);
  expect(isOneSlip('huis', word)).toBe(true);
});

test.each(['hu', 'huizen', 'suih', 'haas'])('%s is more than a slip from huis', (word) => {
  expect(isOneSlip(word, 'huis')).toBe(false);
});
