import {useState, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {sameJson} from '@site/src/domain/notebook/sameJson';
import {questionsOf} from '@site/src/domain/self-assessment/questionsOf';
import type {Instrument} from '@site/src/schemas/instrument';
import Invitation from './Invitation';
import OpenView from './OpenView';
import Start from './Start';
import {listOf, placeOf, type Place} from './address';
import {text} from './text';

/** What a colleague sees: the start, what a link asks, or the view that the address names. */
export default function Tool({instrument}: {instrument: Instrument}): ReactNode {
  const asked = placeOf(useLocation().hash);
  const [place, setPlace] = useState<Place>(asked ?? {kind: 'start'});
  // A link to a heading of the page leaves the tool where it was.
  if (asked && !sameJson(asked, place)) {
    setPlace(asked);
  }
  switch (place.kind) {
    case 'start':
      return <Start instrument={instrument} />;
    case 'asked':
      return place.list === listOf(instrument) ? (
        <Invitation
          ask={{request: place.request, questions: questionsOf(instrument)}}
          instrument={instrument}
        />
      ) : (
        <>
          <p role="alert">{text.otherList()}</p>
          <Start instrument={instrument} />
        </>
      );
    case 'view':
      return <OpenView key={place.record} id={place.record} at={place.at} />;
  }
}
