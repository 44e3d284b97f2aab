import {useState, type ReactNode} from 'react';
import {filterRecords, type Filter} from '@site/src/domain/notebook/filterRecords';
import type {Shelf} from '@site/src/storage/shelf';
import button from '../../Button/styles.module.css';
import styles from '../styles.tool.module.css';
import ListFilter from './ListFilter';
import RecordItem from './RecordItem';
import {text} from './text';
import type {RecordActions} from './useRecordActions';

/** Records that are shown at first, and with each 'more'. */
const STEP = 50;

/** With fewer than this a list is seen at a glance. */
const WORTH_A_FILTER = 3;

const NO_FILTER: Filter = {kind: undefined, words: ''};

type Props = {shelf: Shelf; actions: RecordActions};

/** Everything that can be opened, the last changed first. */
export default function RecordList({shelf: {records, unsaved}, actions}: Props): ReactNode {
  const [chosen, setFilter] = useState(NO_FILTER);
  const [limit, setLimit] = useState(STEP);
  const isFiltering = records.length >= WORTH_A_FILTER;
  const kinds = [...new Set(records.map(({kind}) => kind))];
  // The last one of a kind may have gone, and its button with it.
  const kind = chosen.kind && kinds.includes(chosen.kind) ? chosen.kind : undefined;
  const filter = isFiltering ? {...chosen, kind} : NO_FILTER;
  const found = filterRecords(records, filter);
  return (
    <>
      {isFiltering && <ListFilter filter={filter} kinds={kinds} onChange={setFilter} />}
      <output className={styles.count}>{text.count(found.length, records.length)}</output>
      <ul className={styles.list}>
        {found.slice(0, limit).map((record) => (
          <RecordItem
            key={record.id}
            record={record}
            isUnsaved={unsaved.has(record.id)}
            actions={actions}
          />
        ))}
      </ul>
      {found.length > limit && (
        <button type="button" className={button.round} onClick={() => setLimit(limit + STEP)}>
          {text.showMore()}
        </button>
      )}
    </>
  );
}
