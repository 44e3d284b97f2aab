import {takeInPart} from '@site/src/domain/self-assessment/teamPart';
import {PEOPLE_MAX, TeamPartContentSchema} from '@site/src/schemas/records/teamPicture';
import type {TeamPicture} from '@site/src/schemas/records/teamPicture';
import type {Session} from '@site/src/storage/session';
import {readContent} from '../Notebook/readContent';
import {changeData} from '../RecordTool/changeData';
import {text} from './text';

/** What stood under the ids that came in, to put back; `undefined` where nothing stood. */
export type Before = ReadonlyMap<string, TeamPicture['parts'][string] | undefined>;

/** What became of the files: those that came in, and for each other one a sentence. */
export type TakenFiles = {before: Before; left: {name: string; words: string}[]};

/** Takes files into an open picture, one after another, in one change. Never rejects. */
export async function takeFiles(session: Session, files: readonly File[]): Promise<TakenFiles> {
  const read = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      ...(await readContent(file, 'teamdeel', TeamPartContentSchema)),
    })),
  );
  const before = new Map<string, TeamPicture['parts'][string] | undefined>();
  const left: TakenFiles['left'] = [];
  let picture = pictureIn(session);
  for (const file of read) {
    if (file.kind === 'refused' || !picture) {
      left.push({name: file.name, words: file.kind === 'refused' ? file.words : ''});
      continue;
    }
    const taken = takeInPart(picture, file.content, PEOPLE_MAX);
    if (taken.kind === 'added') {
      const {part} = file.content;
      // Twice in one go: what stood before the first is what an undo puts back.
      before.set(part, before.has(part) ? before.get(part) : taken.before);
      picture = {...picture, parts: taken.parts};
    } else {
      left.push({name: file.name, words: text.left[taken.kind]()});
    }
  }
  const parts = picture?.parts;
  if (before.size > 0 && parts) {
    changeData(session, 'team-picture', (data) => ({...data, parts}));
  }
  return {before, left};
}

/** A picture as it stands now, which may be later than what was drawn last. */
function pictureIn(session: Session): TeamPicture | undefined {
  const {record} = session.view();
  return record.kind === 'team-picture' ? record.data : undefined;
}
