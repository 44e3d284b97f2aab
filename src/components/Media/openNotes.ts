import type {ShownMedia} from '@site/src/domain/catalog/types';
import {mediaPage} from '@site/src/domain/media/mediaAddress';
import {VERSIONS} from '@site/src/schemas/records/record';
import {freshRecord} from '@site/src/storage/freshRecord';
import {openOrBegin, type Opened} from '@site/src/storage/openRecord';

/** Id of the one record that a device keeps of a recording. */
export const notesId = (id: string) => `opname-${id}`;

/** Opens what somebody kept of a recording; the first note, or hearing some of it, writes it. */
export const openNotes =
  (media: ShownMedia) =>
  (id: string): Promise<Opened> =>
    openOrBegin(id, () => ({
      ...freshRecord(),
      id,
      kind: 'recording',
      v: VERSIONS.recording,
      title: media.title,
      data: {
        recording: {id: media.id, title: media.title, page: mediaPage(media)},
        at: 0,
        notes: {},
      },
    }));
