import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import type {Document} from '@site/src/domain/document/document';
import type {AnyRecord} from '@site/src/schemas/records/record';
import button from '../Button/styles.module.css';
import {offerRecord} from '../Notebook/offerRecords';
import OfferDocument from '../OfferDocument';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  record: AnyRecord;
  /** What an office program gets; without one, none is offered. */
  make?: () => Document;
  /** Buttons of the tool itself, before those of every tool. */
  children?: ReactNode;
};

/** What somebody may do with finished work: print it, save it as it is or as a document, or go on elsewhere. */
export default function TakeAlong({record, make, children}: Props): ReactNode {
  const history = useHistory();
  return (
    <>
      <div className={styles.steps}>
        {children}
        <button type="button" className={button.round} onClick={() => window.print()}>
          {text.print()}
        </button>
        <button type="button" className={button.round} onClick={() => void offerRecord(record)}>
          {text.file()}
        </button>
        <button type="button" className={button.round} onClick={() => history.push({hash: ''})}>
          {text.all()}
        </button>
      </div>
      {make && <OfferDocument make={make} />}
    </>
  );
}
