import {startOffline} from '../offline/page/startOffline';
import {holdFaces} from './holdFaces';
import {holdKey} from './holdKey';
import {holdPointer} from './holdPointer';
import {holdPresses} from './holdPresses';
import {keepTyped} from './keepTyped';
import {openDetailsForPrint} from './openDetailsForPrint';
import {watchFaults} from './watchFaults';
import {watchIntent} from './watchIntent';
import {watchLearner} from './watchLearner';
import {watchTools} from './watchTools';
import {whenIdle} from './whenIdle';
import {whenShown} from './whenShown';

/** What the inline script is made of; each part stands on its own. */
export const PARTS = {
  holdFaces,
  holdKey,
  holdPointer,
  holdPresses,
  keepTyped,
  openDetailsForPrint,
  startOffline,
  watchFaults,
  watchIntent,
  watchLearner,
  watchTools,
  whenIdle,
  whenShown,
};

export type Parts = typeof PARTS;
