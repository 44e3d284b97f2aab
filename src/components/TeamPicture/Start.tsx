import {useRef, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import type {Instrument} from '@site/src/schemas/instrument';
import {readShelf} from '@site/src/storage/shelf';
import {readFaultText} from '../Notebook/faultText';
import {useShelf} from '../Notebook/useShelf';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {useReturnFocus} from '../RecordTool/useReturnFocus';
import Agreement from './Agreement';
import {beginPicture, picturesOf} from './beginPicture';
import {text} from './text';

type Props = {
  instrument: Instrument;
  /** Whether somebody comes back from a picture: what had focus there is gone. */
  isReturn: boolean;
};

/** What a picture of a team is, what a team agrees first, and the pictures on this device. */
export default function Start({instrument, isReturn}: Props): ReactNode {
  const history = useHistory();
  const shelf = useShelf();
  const pictures = picturesOf(shelf, instrument.id);
  const top = useReturnFocus<HTMLParagraphElement>(isReturn);
  const isBeginning = useRef(false);
  const begin = async () => {
    // A second press while the first still reads means the same picture.
    if (isBeginning.current) {
      return;
    }
    isBeginning.current = true;
    // Pressed before the notebook was read: what stands there decides all the same.
    const known = picturesOf(shelf ?? (await readShelf()), instrument.id);
    history.push({hash: hashOf(beginPicture(instrument, known))});
  };

  return (
    <>
      <p ref={top} tabIndex={-1} className={tool.top}>
        {text.about()}
      </p>
      <Agreement />
      {shelf?.fault && <p role="alert">{readFaultText(shelf.fault)}</p>}
      <button type="button" className={tool.primary} onClick={() => void begin()}>
        {text.begin()}
      </button>
      {pictures.length > 0 && (
        <>
          <h3>{text.here()}</h3>
          <ul className={tool.list}>
            {pictures.map(({id, title, data}) => (
              <li key={id}>
                <a href={hashOf(id)}>{title}</a> {text.people(Object.keys(data.parts).length)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
