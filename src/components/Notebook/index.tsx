import {useCallback, useEffect, useState, type ComponentType, type ReactNode} from 'react';
import button from '../Button/styles.module.css';
import styles from './styles.tool.module.css';
import {frameText as text} from './frameText';

type State = {kind: 'loading'} | {kind: 'failed'} | {kind: 'there'; Desk: ComponentType};

/**
 * The notebook: everything a reader made. Storage and its schemas come with Desk, after the page is
 * awake; the server and the first moment in a browser say the same sentence.
 */
export default function Notebook(): ReactNode {
  const [state, setState] = useState<State>({kind: 'loading'});

  const load = useCallback(async () => {
    try {
      const {default: Desk} = await import('./Desk');
      setState({kind: 'there', Desk});
    } catch {
      setState({kind: 'failed'});
    }
  }, []);
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- it sets state when the script has come, not before
    void load();
  }, [load]);
  const again = () => {
    setState({kind: 'loading'});
    void load();
  };

  return (
    <div className={styles.tool} data-tool="werkmap" data-search="off">
      <noscript>
        <p>{text.noScript()}</p>
      </noscript>
      <output className={styles.loading}>
        {state.kind === 'loading' && text.loading()}
        {state.kind === 'failed' && text.failed()}
      </output>
      {state.kind === 'failed' && (
        <button type="button" className={button.round} onClick={again}>
          {text.again()}
        </button>
      )}
      {state.kind === 'there' && <state.Desk />}
    </div>
  );
}
