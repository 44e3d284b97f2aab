import type {ReactNode} from 'react';
import {linkOf} from '@site/src/domain/formation/formationLink';
import type {Scenario} from '@site/src/schemas/records/formation';
import type {RecordOf} from '@site/src/schemas/records/record';
import CopyLink from '../RecordTool/CopyLink';
import TakeAlong from '../RecordTool/TakeAlong';
import OfferSheet from './OfferSheet';
import {formationDocument} from './formationDocument';
import {text} from './text';

type Props = {record: RecordOf<'formation'>; scenarios: readonly Scenario[]};

/** A link, a spreadsheet, a document, paper, or the record itself. */
export default function TakeAway({record, scenarios}: Props): ReactNode {
  const {origin, pathname} = globalThis.location;
  return (
    <section className="only-screen" aria-labelledby="meenemen">
      <h3 id="meenemen">{text.take()}</h3>
      <p>
        <b>{text.link()}</b> {text.linkHolds()}
      </p>
      <CopyLink link={origin + pathname + linkOf(scenarios)} />
      <OfferSheet title={record.title} scenarios={scenarios} />
      <TakeAlong record={record} make={() => formationDocument(record.title, scenarios)} />
    </section>
  );
}
