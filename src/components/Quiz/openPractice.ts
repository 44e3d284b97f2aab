import {NO_PRACTICE} from '@site/src/domain/check/practice';
import {VERSIONS} from '@site/src/schemas/records/record';
import {freshRecord} from '@site/src/storage/freshRecord';
import {openOrBegin, type Opened} from '@site/src/storage/openRecord';
import {text} from './text';

/** Opens what was practised on this device; the first answer writes it. */
export const openPractice = (id: string): Promise<Opened> =>
  openOrBegin(id, () => ({
    ...freshRecord(),
    id,
    kind: 'practice',
    v: VERSIONS.practice,
    title: text.record(),
    data: NO_PRACTICE,
  }));
