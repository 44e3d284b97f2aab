import {useEffect, useRef, useState, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import GuardedField, {GuardSummary} from '../GuardedField';
import {fileName} from '../Notebook/fileName';
import {localDay} from '../Notebook/localDay';
import {offerFile} from '../Notebook/offerFile';
import {useFileText} from '../Notebook/useFileText';
import PartList from '../SelfAssessment/PartList';
import others from '../SelfAssessment/others.tool.module.css';
import selfStyles from '../SelfAssessment/styles.tool.module.css';
import GivenPreview from './GivenPreview';
import {changeView} from './changeView';
import {givenContent} from './givenContent';
import {text} from './text';

/** Characters that say who watched; as many as the schema takes. */
const FROM_MAX = 80;

type Props = {session: Session; record: RecordOf<'colleague-view'>};

/** What goes to the colleague: exactly what the file will hold, and the button that saves it. */
export default function Finish({session, record}: Props): ReactNode {
  const history = useHistory();
  const heading = useRef<HTMLHeadingElement>(null);
  const [saved, setSaved] = useState<string>();
  const [now] = useState(() => new Date().toISOString());
  const content = givenContent(record.data, now);
  const file = useFileText('collega-antwoord', content, content.finished);
  const hasAny = Object.keys(content.answers).length + Object.keys(content.remarks).length > 0;

  useEffect(() => {
    heading.current?.focus({preventScroll: true});
    heading.current?.scrollIntoView({block: 'start'});
  }, []);

  const save = (given: string) => {
    changeView(session, (data) => ({...data, finished: data.finished ?? now}));
    offerFile(fileName('collega-antwoord', localDay(new Date())), given);
    setSaved(given);
  };

  return (
    <section className={selfStyles.part} aria-labelledby="geven">
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
        onChange={(from) => changeView(session, (data) => ({...data, from}))}
      />
      <GivenPreview content={content} file={file} />
      <GuardSummary
        texts={record.data.questions.dimensions.map(({id, name}) => ({
          label: name,
          text: record.data.remarks[id] ?? '',
        }))}
      />
      {hasAny ? <p className={selfStyles.editorial}>{text.trust()}</p> : <p>{text.nothingYet()}</p>}
      <div className={selfStyles.steps}>
        {hasAny && (
          <button
            type="button"
            className={selfStyles.primary}
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
