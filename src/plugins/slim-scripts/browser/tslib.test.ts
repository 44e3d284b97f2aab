import {__importDefault as importDefault} from './tslib';

test('a module of today stays itself', () => {
  const module = {__esModule: true, default: 'its default'};
  expect(importDefault(module)).toBe(module);
});

test('what an older module is, becomes its default', () => {
  const preload = Object.assign(() => {}, {__esModule: false});
  expect(importDefault(preload).default).toBe(preload);
});
