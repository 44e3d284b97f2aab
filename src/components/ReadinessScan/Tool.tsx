import type {ReactNode} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import type {ScanQuestions} from '@site/src/schemas/records/readinessScan';
import {usePlace} from '../RecordTool/usePlace';
import Invitation from './Invitation';
import ScanView from './ScanView';
import Start from './Start';
import {listOf, placeOf, type Place} from './address';
import {text} from './text';

/** The scan itself: the start, what a link asks, or the scan that the address names. */
export default function Tool({questions}: {questions: ScanQuestions}): ReactNode {
  const history = useHistory();
  const {place, hasMoved} = usePlace<Place>(placeOf(useLocation().hash), {kind: 'start'});
  switch (place.kind) {
    case 'start':
      return <Start questions={questions} isReturn={hasMoved} />;
    case 'asked':
      return place.list === listOf(questions) ? (
        <Invitation
          ask={{round: place.round, questions}}
          questions={questions}
          onBack={() => history.push({hash: ''})}
        />
      ) : (
        <>
          <p role="alert">{text.otherList()}</p>
          <Start questions={questions} isReturn={hasMoved} />
        </>
      );
    case 'record':
      return <ScanView key={place.record} id={place.record} at={place.at} />;
  }
}
