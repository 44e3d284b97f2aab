import {minifySync} from '@swc/core';
import {PARTS} from './parts';
import {startPage} from './startPage';

/**
 * The inline script of every page, the same text on each, so that one hash in the policy header allows
 * it. It is made of the functions as they are: each stands on its own and gets the others handed.
 */
export function loaderScript(): string {
  const parts = Object.entries(PARTS).map(([name, part]) => `${name}:${part}`);
  const source = `(${startPage})(document.currentScript,{${parts.join(',')}})`;
  return minifySync(source, {compress: {ecma: 2020}, mangle: true}).code;
}
