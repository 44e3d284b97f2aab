import {useState, type ReactNode} from 'react';
import {toSheets} from '@site/src/domain/formation/toSheets';
import type {Scenario} from '@site/src/schemas/records/formation';
import button from '../Button/styles.module.css';
import {fileName} from '../Notebook/fileName';
import {localDay} from '../Notebook/localDay';
import {offerBytes} from '../Notebook/offerFile';
import tool from '../RecordTool/styles.tool.module.css';
import {sheetWords} from './sheetWords';
import {text} from './text';

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

type State = 'idle' | 'busy' | 'done' | 'failed';

type Props = {title: string; scenarios: readonly Scenario[]};

/** Saves the reckoning as a spreadsheet whose formulas reckon on. */
export default function OfferSheet({title, scenarios}: Props): ReactNode {
  const [state, setState] = useState<State>('idle');
  const save = async () => {
    // A second press while a file is made asks for nothing new.
    if (state !== 'busy') {
      setState('busy');
      setState(await offer(title, scenarios));
    }
  };
  return (
    <div className={tool.steps}>
      <button type="button" className={button.round} onClick={() => void save()}>
        {text.sheet()}
      </button>
      <output>
        {state === 'busy' ? text.sheetBusy() : state === 'done' ? text.sheetDone() : ''}
      </output>
      {state === 'failed' && <p role="alert">{text.sheetFailed()}</p>}
    </div>
  );
}

async function offer(title: string, scenarios: readonly Scenario[]): Promise<State> {
  try {
    // oxlint-disable-next-line no-restricted-imports -- the one place that fetches this writer
    const {toOds} = await import('@site/src/export/toOds');
    const bytes = await toOds(toSheets(scenarios, sheetWords()), title);
    offerBytes(fileName(title, localDay(new Date()), 'ods'), bytes, TYPE);
    return 'done';
  } catch {
    return 'failed';
  }
}
