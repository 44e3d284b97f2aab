import {minifySync} from '@swc/core';
import {startOffline} from '../offline/page/startOffline';
import {holdKey} from './holdKey';
import {holdPointer} from './holdPointer';
import {holdPresses} from './holdPresses';
import {keepTyped} from './keepTyped';
import {openDetailsForPrint} from './openDetailsForPrint';
import {startPage, type Parts} from './startPage';
import {watchFaults} from './watchFaults';
import {watchIntent} from './watchIntent';
import {watchTools} from './watchTools';

const PARTS: Parts = {
  holdKey,
  holdPointer,
  holdPresses,
  keepTyped,
  openDetailsForPrint,
  startOffline,
  watchFaults,
  watchIntent,
  watchTools,
};

/**
 * The inline script of every page, the same text on each, so that one hash in the policy header allows
 * it. It is made of the functions as they are: each stands on its own and gets the others handed.
 */
export function loaderScript(): string {
  const parts = Object.entries(PARTS).map(([name, part]) => `${name}:${part}`);
  const source = `(${startPage})(document.currentScript,{${parts.join(',')}})`;
  return minifySync(source, {compress: {ecma: 2020}, mangle: true}).code;
}
