import {useState, type ReactNode} from 'react';
import {nextKey} from '@site/src/domain/formation/scenario';
import {SCENARIOS_MAX, type Scenario} from '@site/src/schemas/records/formation';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import {changeData} from '../RecordTool/changeData';
import tool from '../RecordTool/styles.tool.module.css';
import {text} from './text';

type Listed = {key: string; scenario: Scenario};

type Props = {
  session: Session;
  listed: readonly Listed[];
  current: string;
  onChoose: (key: string) => void;
};

/** Which scenario is filled in; adding one as a copy, taking one away, and putting it back. */
export default function ScenarioChoice({session, listed, current, onChoose}: Props): ReactNode {
  const [removed, setRemoved] = useState<Listed>();
  const shown = listed.find(({key}) => key === current);
  const put = ({key, scenario}: Listed) => {
    changeData(session, 'formation', (data) => ({
      ...data,
      scenarios: {...data.scenarios, [key]: scenario},
    }));
    onChoose(key);
  };
  const add = () => {
    if (shown) {
      const key = nextKey(Object.fromEntries(listed.map((one) => [one.key, one.scenario])));
      put({key, scenario: {...shown.scenario, name: text.scenario(listed.length + 1)}});
    }
  };
  const remove = () => {
    if (shown) {
      changeData(session, 'formation', (data) => {
        const {[shown.key]: _, ...scenarios} = data.scenarios;
        return {...data, scenarios};
      });
      setRemoved(shown);
    }
  };

  return (
    <>
      <h3>{text.scenarios()}</h3>
      <fieldset className={tool.steps}>
        <legend>{text.which()}</legend>
        {listed.map(({key, scenario}) => (
          <label key={key} className={tool.tick}>
            <input
              type="radio"
              name="scenario"
              checked={key === current}
              onChange={() => onChoose(key)}
            />
            {scenario.name}
          </label>
        ))}
      </fieldset>
      <div className={tool.steps}>
        {listed.length < SCENARIOS_MAX && (
          <button type="button" className={button.round} onClick={add}>
            {text.add()}
          </button>
        )}
        {listed.length > 1 && (
          <button type="button" className={button.round} onClick={remove}>
            {text.remove()}
          </button>
        )}
        <output>{removed ? text.removed(removed.scenario.name) : ''}</output>
        {removed && listed.length < SCENARIOS_MAX && (
          <button
            type="button"
            className={button.round}
            onClick={() => {
              put(removed);
              setRemoved(undefined);
            }}
          >
            {text.undo()}
          </button>
        )}
      </div>
    </>
  );
}
