import type {ReactNode} from 'react';
import type {Shelf} from '@site/src/storage/shelf';
import {fileName} from '../fileName';
import {localDay} from '../localDay';
import {offerFile} from '../offerFile';
import {offerRecords} from '../offerRecords';
import {titleOf} from '../pieces';
import SetAsideList from './SetAsideList';
import {asideText} from './text';
import type {RecordActions} from './useRecordActions';

type Props = {shelf: Shelf; actions: RecordActions};

/** What a later version of the site made, and what no version can read. */
export default function SetAsides({shelf: {newer, unreadable}, actions}: Props): ReactNode {
  return (
    <>
      <SetAsideList
        heading={asideText.newer()}
        what={asideText.newerWhat()}
        actions={actions}
        items={newer.map((aside) => ({
          aside,
          name: titleOf(aside.title),
          offer: () => offerRecords(aside.title, [aside.raw]),
        }))}
      />
      <SetAsideList
        heading={asideText.unreadable()}
        what={asideText.unreadableWhat()}
        actions={actions}
        items={unreadable.map((aside, index) => {
          const name = asideText.unnamed(index + 1);
          return {
            aside,
            name,
            offer: () => offerFile(fileName(name, localDay(new Date())), rawText(aside.raw)),
          };
        })}
      />
    </>
  );
}

/** What stood in storage, as text; storage can hold what JSON cannot say. */
function rawText(raw: unknown): string {
  try {
    return JSON.stringify(raw, null, 2) ?? String(raw);
  } catch {
    return String(raw);
  }
}
