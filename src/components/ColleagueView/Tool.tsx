import type {ReactNode} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import {questionsOf} from '@site/src/domain/self-assessment/questionsOf';
import type {Instrument} from '@site/src/schemas/instrument';
import {usePlace} from '../RecordTool/usePlace';
import Invitation from './Invitation';
import OpenView from './OpenView';
import Start from './Start';
import {listOf, placeOf, type Place} from './address';
import {text} from './text';

/** What a colleague sees: the start, what a link asks, or the view that the address names. */
export default function Tool({instrument}: {instrument: Instrument}): ReactNode {
  const history = useHistory();
  const {place, hasMoved} = usePlace<Place>(placeOf(useLocation().hash), {kind: 'start'});
  switch (place.kind) {
    case 'start':
      return <Start instrument={instrument} isReturn={hasMoved} />;
    case 'asked':
      return place.list === listOf(instrument) ? (
        <Invitation
          ask={{request: place.request, questions: questionsOf(instrument)}}
          instrument={instrument}
          onBack={() => history.push({hash: ''})}
        />
      ) : (
        <>
          <p role="alert">{text.otherList()}</p>
          <Start instrument={instrument} isReturn={hasMoved} />
        </>
      );
    case 'record':
      return <OpenView key={place.record} id={place.record} at={place.at} />;
  }
}
