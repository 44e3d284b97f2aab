import type {Figure} from '../../schemas/fact';
import {shareOf} from './share';

const figure = (partial: Partial<Extract<Figure, {value: number}>> = {}): Figure => ({
  text: '77 procent',
  unit: 'procent',
  precision: 'exact',
  value: 77,
  ...partial,
});

test.each(['exact', 'about', 'more-than'] as const)(
  'a percentage that is %s keeps saying so',
  (precision) => {
    expect(shareOf(figure({precision}))).toEqual({kind: precision, percentage: 77});
  },
);

test.each([
  ['no figure', undefined],
  ['a figure in another unit', figure({unit: 'bewoners per week'})],
  ['an upper bound, which a bar would overstate', figure({precision: 'up-to'})],
  ['a range', {text: '3 tot 4', unit: 'procent', precision: 'range', min: 3, max: 4} as const],
  ['more than the whole', figure({value: 101})],
  ['less than nothing', figure({value: -1})],
])('there is nothing to draw for %s', (_title, value) => {
  expect(shareOf(value)).toEqual({kind: 'none'});
});

test.each([0, 100])('%i procent can be drawn', (value) => {
  expect(shareOf(figure({value}))).toEqual({kind: 'exact', percentage: value});
});
