import {LEARNER_MARK} from '../storage/learnerMark';
import {watchLearner} from './watchLearner';

const root = document.documentElement;

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
  delete root.dataset['learner'];
});

test('a page wakes for who follows a path, and keeps room for what comes', () => {
  localStorage.setItem(LEARNER_MARK, '');
  const wake = jest.fn();
  watchLearner(wake);
  expect(wake).toHaveBeenCalledTimes(1);
  expect(root).toHaveAttribute('data-learner');
});

test('for anybody else it sleeps on', () => {
  const wake = jest.fn();
  watchLearner(wake);
  expect(wake).not.toHaveBeenCalled();
  expect(root).not.toHaveAttribute('data-learner');
});

test('where storage is blocked it sleeps on, and nothing breaks', () => {
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const wake = jest.fn();
  watchLearner(wake);
  expect(wake).not.toHaveBeenCalled();
});
