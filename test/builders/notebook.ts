import {leave} from '@site/src/storage/channel';
import {closeDatabase, openDatabase} from '@site/src/storage/database';
import {questionsOf} from '@site/src/domain/self-assessment/questionsOf';
import type {RecordOf} from '@site/src/schemas/records/record';
import {instrument} from './records';
import {testRecord} from './work';

/** Puts something in the notebook as it stands, also what no version of the site would write. */
export async function store(key: string, raw: unknown): Promise<void> {
  const db = await openDatabase();
  await db.put('records', raw, key);
}

/** What stands in the notebook under a key. */
export async function stored(key: string): Promise<unknown> {
  const db = await openDatabase();
  return db.get('records', key);
}

/** Lets go of all that would keep a test file running. */
export async function closeNotebook(): Promise<void> {
  leave();
  await closeDatabase();
}

type Attempt = RecordOf<'self-assessment'>;

/** An attempt at the instrument of test/builders/records.ts, stored; its id must be new in the file. */
export async function storeAttempt(
  id: string,
  data: Partial<Attempt['data']> = {},
  rest: Partial<Attempt> = {},
): Promise<Attempt> {
  const record = testRecord({id, title: `Zelfbeoordeling ${id}`, ...rest});
  const attempt = {
    ...record,
    data: {...record.data, questions: questionsOf(instrument()), ...data},
  };
  await store(id, attempt);
  return attempt;
}

/** The same answer to each of the three items of some dimensions: 3 is 'solid', 1 is 'underway'. */
export const answersFor = (answer: 0 | 1 | 2 | 3 | 'none', ...dimensions: string[]) =>
  Object.fromEntries(
    dimensions.flatMap((id) => ['een', 'twee', 'drie'].map((item) => [`${id}-${item}`, answer])),
  );
