import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import * as v from 'valibot';
import {LinkedFormationSchema} from '@site/src/schemas/records/formation';
import button from '../Button/styles.module.css';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import SideTable from './SideTable';
import {beginFormation} from './beginFormation';
import {outcomeRows} from './outcomeRows';
import {text} from './text';

/** A reckoning that somebody sent with a link; nothing is kept of it before a press. */
export default function FromLink({found}: {found: unknown}): ReactNode {
  const history = useHistory();
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const read = v.safeParse(LinkedFormationSchema, found);
  const back = (
    <button type="button" className={button.round} onClick={() => history.push({hash: ''})}>
      {text.toStart()}
    </button>
  );
  if (!read.success) {
    return (
      <div className={tool.message}>
        <p role="alert">{text.badLink()}</p>
        {back}
      </div>
    );
  }
  const scenarios = read.output;
  return (
    <section className={tool.section} aria-labelledby="gedeeld">
      <h2 ref={heading} id="gedeeld" tabIndex={-1}>
        {text.shared()}
      </h2>
      <p>{text.sharedNot()}</p>
      <SideTable
        caption={text.outcomeCaption()}
        names={scenarios.map(({name}) => name)}
        rows={outcomeRows(scenarios)}
      />
      <div className={tool.steps}>
        <button
          type="button"
          className={tool.primary}
          onClick={() => history.replace({hash: hashOf(beginFormation(scenarios))})}
        >
          {text.takeOver()}
        </button>
        {back}
      </div>
    </section>
  );
}
