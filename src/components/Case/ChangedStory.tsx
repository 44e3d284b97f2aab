import {Fragment, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import type {RecordOf} from '@site/src/schemas/records/record';
import button from '../Button/styles.module.css';
import tool from '../RecordTool/styles.tool.module.css';
import {text as shared} from '../RecordTool/text';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import StepList from './StepList';
import styles from './styles.tool.module.css';
import {text} from './text';

/** A walk through a case that was rewritten since: what was chosen and written is still there. */
export default function ChangedStory({record}: {record: RecordOf<'case-walk'>}): ReactNode {
  const history = useHistory();
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const {ended, note, question} = record.data;
  const written = [
    {label: text.note(), words: note},
    {label: text.bringOwn(), words: question},
  ].filter(({words}) => words.trim() !== '');
  return (
    <section className={tool.section} aria-labelledby="veranderd" data-result>
      <h2 ref={heading} id="veranderd" tabIndex={-1}>
        {record.title}
      </h2>
      <p>{text.changed()}</p>
      <StepList walk={record.data} />
      {ended && (
        <p>
          {text.ending()}: {ended.title}
        </p>
      )}
      {written.map(({label, words}) => (
        <Fragment key={label}>
          <h3>{label}</h3>
          <p className={styles.written}>{words}</p>
        </Fragment>
      ))}
      <div className={tool.steps}>
        <button type="button" className={button.round} onClick={() => history.push({hash: ''})}>
          {shared.all()}
        </button>
      </div>
    </section>
  );
}
