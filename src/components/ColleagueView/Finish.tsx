import {useState, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import type {RecordOf} from '@site/src/schemas/records/record';
import {moment} from '@site/src/storage/clock';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import GuardedField, {GuardSummary} from '../GuardedField';
import {fileName} from '../Notebook/fileName';
import {localDay} from '../Notebook/localDay';
import {offerFile} from '../Notebook/offerFile';
import {useFileText} from '../Notebook/useFileText';
import {changeData} from '../RecordTool/changeData';
import tool from '../RecordTool/styles.tool.module.css';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import PartList from '../SelfAssessment/PartList';
import others from '../SelfAssessment/others.tool.module.css';
import GivenPreview from './GivenPreview';
import {givenContent} from './givenContent';
import {text} from './text';

/** Characters that say who watched; as many as the schema takes. */
const FROM_MAX = 80;

type Props = {session: Session; record: RecordOf<'colleague-view'>};

/** What goes to the colleague: exactly what the file will hold, and the button that saves it. */
export default function Finish({session, record}: Props): ReactNode {
  const history = useHistory();
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const [saved, setSaved] = useState<string>();
  const [now] = useState(moment);
  const content = givenContent(record.data, now);
  const file = useFileText('collega-antwoord', content, content.finished);
  const hasAny = Object.keys(content.answers).length + Object.keys(content.remarks).length > 0;

  const save = (given: string) => {
    changeData(session, 'colleague-view', (data) => ({...data, finished: data.finished ?? now}));
    offerFile(fileName('collega-antwoord', localDay(new Date())), given);
    setSaved(given);
  };

  return (
    <section className={tool.section} aria-labelledby="geven">
      <h2 ref={heading} id="geven" tabIndex={-1}>
        {text.give()}
      </h2>
      <p>{text.giveAbout()}</p>
      <GuardedField
        label={text.from()}
        hint={text.fromHint()}
        lines={1}
        maxLength={FROM_MAX}
        value={record.data.from}
        onChange={(from) => changeData(session, 'colleague-view', (data) => ({...data, from}))}
      />
      <GivenPreview content={content} file={file} />
      <GuardSummary
        texts={record.data.questions.dimensions.map(({id, name}) => ({
          label: name,
          text: record.data.remarks[id] ?? '',
        }))}
      />
      {hasAny ? <p className={tool.editorial}>{text.trust()}</p> : <p>{text.nothingYet()}</p>}
      <div className={tool.steps}>
        {hasAny && (
          <button
            type="button"
            className={tool.primary}
            onClick={() => file !== undefined && save(file)}
          >
            {text.save()}
          </button>
        )}
        <button type="button" className={button.round} onClick={() => history.push({hash: ''})}>
          {text.toStart()}
        </button>
      </div>
      <output className={others.status}>
        {saved !== undefined && saved === file ? text.saved() : ''}
      </output>
      <PartList record={record} />
    </section>
  );
}
