import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import type {ShownModel} from '@site/src/domain/catalog/types';
import {placeOf, type Place} from '../RecordTool/address';
import {usePlace} from '../RecordTool/usePlace';
import OpenReflection from './OpenReflection';
import Start from './Start';

/** Looking back at the own work: the start, or the reflection that the address names. */
export default function Tool({models}: {models: readonly ShownModel[]}): ReactNode {
  const {place, hasMoved} = usePlace<Place>(placeOf(useLocation().hash), {kind: 'start'});
  return place.kind === 'start' ? (
    <Start models={models} isReturn={hasMoved} />
  ) : (
    <OpenReflection key={place.record} id={place.record} />
  );
}
