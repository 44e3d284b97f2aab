import {useState, type ReactNode} from 'react';
import clsx from 'clsx';
import {ASSUMPTION_IDS} from '@site/src/domain/formation/assumptions';
import {scenariosOf, valuesOf} from '@site/src/domain/formation/scenario';
import {SCENARIO_NAME_MAX, type Scenario} from '@site/src/schemas/records/formation';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Session} from '@site/src/storage/session';
import GuardedField from '../GuardedField';
import {changeData} from '../RecordTool/changeData';
import tool from '../RecordTool/styles.tool.module.css';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import AssumptionFields from './AssumptionFields';
import Benefits from './Benefits';
import CostFields from './CostFields';
import Formulas from './Formulas';
import ScenarioChoice from './ScenarioChoice';
import Sensitivity from './Sensitivity';
import SideTable from './SideTable';
import TakeAway from './TakeAway';
import {assumptionRows} from './assumptionRows';
import {costRows} from './costRows';
import {outcomeRows} from './outcomeRows';
import {text} from './text';

const BEGINNING = ASSUMPTION_IDS.slice(ASSUMPTION_IDS.indexOf('calls'));
const FORMATION = ASSUMPTION_IDS.slice(0, ASSUMPTION_IDS.indexOf('calls'));

type Props = {session: Session; record: RecordOf<'formation'>};

/** One reckoning: its scenarios, what goes in, what comes out, and what to take along. */
export default function FormationView({session, record}: Props): ReactNode {
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const listed = scenariosOf(record.data.scenarios);
  const [chosen, setChosen] = useState(listed[0]?.key);
  const current = listed.find(({key}) => key === chosen) ?? listed[0];
  if (!current) {
    return null;
  }
  const {key, scenario} = current;
  const scenarios = listed.map((one) => one.scenario);
  const names = scenarios.map(({name}) => name);
  const change = (changed: Scenario) =>
    changeData(session, 'formation', (data) => ({
      ...data,
      scenarios: {...data.scenarios, [key]: changed},
    }));

  const fields = {scenario, onChange: change};

  return (
    <section className={tool.section} aria-labelledby="berekening" data-result>
      <h2 ref={heading} id="berekening" tabIndex={-1}>
        {text.result()}
      </h2>
      <p>{record.title}</p>
      <p className={tool.editorial}>{text.editorial()}</p>
      <h3>{text.outcome()}</h3>
      <SideTable caption={text.outcomeCaption()} names={names} rows={outcomeRows(scenarios)} />
      <p className={tool.quiet}>
        {text.exact()} {text.fillModel()}
      </p>
      <Sensitivity scenario={scenario} />
      <div className="only-screen">
        <ScenarioChoice session={session} listed={listed} current={key} onChoose={setChosen} />
        <GuardedField
          key={key}
          label={text.name()}
          lines={1}
          maxLength={SCENARIO_NAME_MAX}
          value={scenario.name}
          onChange={(name) => change({...scenario, name})}
        />
        <h3>{text.assumptions()}</h3>
        <p>{text.assumptionsAbout()}</p>
        <AssumptionFields key={`aannames-${key}`} ids={FORMATION} {...fields} />
        <details className={tool.fold}>
          <summary>{text.start()}</summary>
          <AssumptionFields key={`start-${key}`} ids={BEGINNING} {...fields} />
        </details>
      </div>
      <details className={tool.opens}>
        <summary>{text.assumptionsBeside()}</summary>
        <SideTable
          caption={text.assumptionsCaption()}
          names={[...names, text.whence()]}
          rows={assumptionRows(scenarios)}
        />
      </details>
      <details className={tool.opens}>
        <summary>{text.formulas()}</summary>
        <Formulas assumptions={valuesOf(scenario)} />
      </details>
      <h3>{text.costs()}</h3>
      <p>{text.costsAbout()}</p>
      <details className={clsx('only-screen', tool.fold)}>
        <summary>{text.prices()}</summary>
        <CostFields key={`prijzen-${key}`} {...fields} />
      </details>
      <SideTable caption={text.costsCaption()} names={names} rows={costRows(scenarios)} />
      <p className={tool.quiet}>
        {text.costsMissing()} {text.costsGoal()}
      </p>
      <Benefits />
      <TakeAway record={record} scenarios={scenarios} />
    </section>
  );
}
