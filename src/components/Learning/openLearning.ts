import {NO_LEARNING} from '@site/src/domain/learning/learning';
import {VERSIONS} from '@site/src/schemas/records/record';
import {freshRecord} from '@site/src/storage/freshRecord';
import {openOrBegin, type Opened} from '@site/src/storage/openRecord';
import {text} from './text';

/** Opens what was learned on this device; the first mark or word writes it. */
export const openLearning = (id: string): Promise<Opened> =>
  openOrBegin(id, () => ({
    ...freshRecord(),
    id,
    kind: 'learning',
    v: VERSIONS.learning,
    title: text.record(),
    data: NO_LEARNING,
  }));
