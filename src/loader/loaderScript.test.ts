import {parseSync} from '@swc/core';
import {loaderScript} from './loaderScript';
import {pageTemplate} from './pageTemplate';

test('the inline script is one function that needs nothing from elsewhere', () => {
  const script = loaderScript();
  expect(() => parseSync(script)).not.toThrow();
  // What a compiler leaves behind when a part uses something of another file.
  expect(script).not.toMatch(/require|exports|_interop|__/);
});

test('it is the same text each time, so that one hash allows it', () => {
  expect(loaderScript()).toBe(loaderScript());
});

test('the page names its scripts and links none', () => {
  expect(pageTemplate()).not.toMatch(/<script[^>]* src/);
  expect(pageTemplate().match(/data-scripts/g)).toHaveLength(1);
});
