import type {MethodInList} from '@site/src/domain/catalog/types';
import {timesOf} from '@site/src/domain/intervision/choose';
import {missingParts} from '@site/src/domain/intervision/sessionSteps';
import {ownSteps} from './ownSteps';

/** Minutes that a session with a method takes beside it. */
export function extraTime({steps}: Pick<MethodInList, 'steps'>) {
  const own = ownSteps();
  return timesOf({steps: missingParts(steps).map((part) => own[part])});
}
