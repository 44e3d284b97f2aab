import {MIGRATIONS} from './migrations';

const [splitWhys] = MIGRATIONS['case-walk'];

test('why of a walk moves to the moment of its step, and what has no step is kept', () => {
  const steps = [{scene: 'een'}, {scene: 'twee'}];
  const whys = {'1': 'Omdat.', '2': '', '4': 'Later.'};
  expect(splitWhys?.({steps, whys, note: 'n'})).toEqual({
    steps,
    whys: {'1': {een: 'Omdat.'}, '2': {twee: ''}, '4': {'geen-moment': 'Later.'}},
    note: 'n',
  });
});

test('a walk that is not of its version is refused, not guessed at', () => {
  expect(() => splitWhys?.({steps: []})).toThrow(TypeError);
});
