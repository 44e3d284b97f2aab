import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import type {Instrument} from '@site/src/schemas/instrument';
import {faultText} from '../Notebook/faultText';
import {useShelf} from '../Notebook/useShelf';
import list from '../ColleagueView/styles.tool.module.css';
import {hashOf} from '../SelfAssessment/address';
import selfStyles from '../SelfAssessment/styles.tool.module.css';
import Agreement from './Agreement';
import {beginPicture, picturesOf} from './beginPicture';
import {text} from './text';

/** What a picture of a team is, what a team agrees first, and the pictures on this device. */
export default function Start({instrument}: {instrument: Instrument}): ReactNode {
  const history = useHistory();
  const shelf = useShelf();
  const pictures = picturesOf(shelf, instrument.id);
  // One in which nothing stands yet is the one that a second press means.
  const untouched = pictures.find(({data}) => Object.keys(data.parts).length === 0);
  const begin = () => history.push({hash: hashOf(untouched?.id ?? beginPicture(instrument))});

  return (
    <>
      <p>{text.about()}</p>
      <Agreement />
      {shelf?.fault && <p role="alert">{faultText[shelf.fault]()}</p>}
      <button type="button" className={selfStyles.primary} onClick={begin}>
        {text.begin()}
      </button>
      {pictures.length > 0 && (
        <>
          <h3>{text.here()}</h3>
          <ul className={list.list}>
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
