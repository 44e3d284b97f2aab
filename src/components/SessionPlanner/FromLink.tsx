import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import * as v from 'valibot';
import {methods} from '@site/src/content/methods';
import {dutchDate} from '@site/src/domain/dutchDate';
import {LinkedPlanSchema} from '@site/src/schemas/records/intervision';
import button from '../Button/styles.module.css';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import {beginPlan} from './beginPlan';
import {text} from './text';

/** A plan that somebody sent with a link; nothing is kept of it before a press. */
export default function FromLink({found}: {found: Record<string, unknown>}): ReactNode {
  const history = useHistory();
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const read = v.safeParse(LinkedPlanSchema, found);
  const method = methods.find(({id}) => id === found['method']);
  const back = (
    <button type="button" className={button.round} onClick={() => history.push({hash: ''})}>
      {text.toStart()}
    </button>
  );
  if (!read.success || !method) {
    return (
      <div className={tool.message}>
        <p role="alert">{text.badLink()}</p>
        {back}
      </div>
    );
  }
  const {day, start, minutes, people} = read.output;
  return (
    <section className={tool.section} aria-labelledby="gedeeld">
      <h2 ref={heading} id="gedeeld" tabIndex={-1}>
        {text.shared()}
      </h2>
      <p>
        {text.sharedPlan(method.name, day === '' ? '' : dutchDate(day), start, minutes, people)}
      </p>
      <p>{text.sharedNot()}</p>
      <div className={tool.steps}>
        <button
          type="button"
          className={tool.primary}
          onClick={() => history.replace({hash: hashOf(beginPlan(method, read.output))})}
        >
          {text.takeOver()}
        </button>
        {back}
      </div>
    </section>
  );
}
