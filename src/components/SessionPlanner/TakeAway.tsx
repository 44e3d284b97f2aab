import {useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import type {Agenda} from '@site/src/domain/intervision/agenda';
import {calendarFile} from '@site/src/domain/intervision/calendar';
import {startOf, type SessionRecord} from '@site/src/domain/intervision/session';
import {SHEETS, sheetOf, timeOf, type Sheet} from '@site/src/domain/intervision/sheets';
import button from '../Button/styles.module.css';
import DocumentView from '../DocumentView';
import {fileName} from '../Notebook/fileName';
import {offerFile} from '../Notebook/offerFile';
import {offerRecord} from '../Notebook/offerRecords';
import OfferDocument from '../OfferDocument';
import tool from '../RecordTool/styles.tool.module.css';
import {text as shared} from '../RecordTool/text';
import ShareLink from './ShareLink';
import {sheetName, sheetWords} from './sheetWords';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {record: SessionRecord; agenda: Agenda};

/** What somebody takes along of a plan: sheets, a file for a calendar, and a link. */
export default function TakeAway({record, agenda}: Props): ReactNode {
  const history = useHistory();
  const [sheet, setSheet] = useState<Sheet>('facilitator');
  if (agenda.kind === 'short') {
    return null;
  }
  const {data} = record;
  const start = startOf(data);
  const make = () => sheetOf(sheet, data, agenda.lines, sheetWords());
  const saveCalendar = (begins: number) => {
    const file = calendarFile({
      uid: `${record.id}@gezien-en-gehoord`,
      made: Date.parse(record.updated),
      start: begins,
      end: begins + data.minutes * 60_000,
      title: text.title(data.method.name),
      place: data.place,
      lines: agenda.lines.map((line) => `${timeOf(data, line)} ${line.step.title}`),
    });
    offerFile(fileName('intervisie', data.day, 'ics'), file, 'text/calendar');
  };

  return (
    <section aria-labelledby="meenemen">
      <div className="only-screen">
        <h3 id="meenemen">{text.takeAlong()}</h3>
        <div className={tool.steps}>
          <Link
            className={clsx(tool.primary)}
            to={`/intervisie/begeleiden/#bijeenkomst=${record.id}`}
          >
            {text.lead()}
          </Link>
          {start !== undefined && (
            <button type="button" className={button.round} onClick={() => saveCalendar(start)}>
              {text.calendar()}
            </button>
          )}
          <button type="button" className={button.round} onClick={() => void offerRecord(record)}>
            {shared.file()}
          </button>
          <button type="button" className={button.round} onClick={() => history.push({hash: ''})}>
            {shared.all()}
          </button>
        </div>
        {start === undefined && <p className={tool.quiet}>{text.calendarNeedsDay()}</p>}
        <ShareLink data={data} />
        <fieldset className={tool.steps}>
          <legend>{text.sheet()}</legend>
          {SHEETS.map((one) => (
            <label key={one} className={tool.tick}>
              <input
                type="radio"
                name="blad"
                checked={sheet === one}
                onChange={() => setSheet(one)}
              />
              {sheetName(one)}
            </label>
          ))}
        </fieldset>
        <div className={tool.steps}>
          <button type="button" className={button.round} onClick={() => window.print()}>
            {shared.print()}
          </button>
          <OfferDocument make={make} />
        </div>
      </div>
      <div data-result data-sheet={sheet} className={styles.sheet}>
        <DocumentView document={make()} />
      </div>
    </section>
  );
}
