import {useState, type ReactNode} from 'react';
import type {Document} from '@site/src/domain/document/document';
import button from '../Button/styles.module.css';
import {fileName} from '../Notebook/fileName';
import {localDay} from '../Notebook/localDay';
import {offerBytes} from '../Notebook/offerFile';
import styles from './styles.tool.module.css';
import {text} from './text';
import {FORMATS, LOADERS, TYPES, type Format} from './writers';

type State =
  | {kind: 'idle'}
  | {kind: 'busy'}
  | {kind: 'done'; name: string}
  | {kind: 'not-fetched'}
  | {kind: 'not-written'};

type Props = {
  /** Asked at the press, so that the file holds what stands there then. */
  make: () => Document;
};

/** Two buttons that save what somebody wrote as a file for an office program. */
export default function OfferDocument({make}: Props): ReactNode {
  const [state, setState] = useState<State>({kind: 'idle'});
  const save = async (format: Format) => {
    // A second press while a file is made asks for nothing new; the button keeps its focus.
    if (state.kind !== 'busy') {
      setState({kind: 'busy'});
      setState(await offer(make(), format));
    }
  };
  const isFault = state.kind === 'not-fetched' || state.kind === 'not-written';

  return (
    <div className={styles.offer}>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className={button.round}
          onClick={() => void save(format)}
        >
          {text.save(format)}
        </button>
      ))}
      <output className={styles.status}>{isFault ? '' : textOf(state)}</output>
      {isFault && (
        <p role="alert" className={styles.status}>
          {textOf(state)}
        </p>
      )}
    </div>
  );
}

/** Makes the file and offers it; what came of it. */
async function offer(document: Document, format: Format): Promise<State> {
  let write;
  try {
    write = await LOADERS[format]();
  } catch {
    return {kind: 'not-fetched'};
  }
  try {
    const name = fileName(document.title, localDay(new Date()), format);
    offerBytes(name, await write(document), TYPES[format]);
    return {kind: 'done', name};
  } catch {
    return {kind: 'not-written'};
  }
}

function textOf(state: State): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'busy':
      return text.busy();
    case 'done':
      return text.done(state.name);
    case 'not-fetched':
      return text.notFetched();
    case 'not-written':
      return text.notWritten();
  }
}
