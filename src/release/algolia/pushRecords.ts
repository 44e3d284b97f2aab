import type {SearchClient} from 'algoliasearch';
import {ALGOLIA_SETTINGS} from '../../domain/search/algolia/settings';
import {toAlgoliaSynonyms} from '../../domain/search/algolia/toAlgoliaSynonyms';
import type {SearchRecord} from '../../domain/search/record';
import type {Synonym} from '../../schemas/synonym';
import {PushError} from './pushError';
import {isRefused} from './readFault';
import {TEMPORARY} from './readPushEnv';

/** Algolia's own client sends as many at a time. */
const BATCH_SIZE = 1000;

export interface PushInput {
  readonly client: SearchClient;
  readonly indexName: string;
  /** Makes the name of the temporary index its own. */
  readonly stamp: string;
  readonly records: readonly SearchRecord[];
  readonly synonyms: readonly Synonym[];
  /** Milliseconds between two questions whether a task is done, by how often it was asked. */
  readonly pause?: (asked: number) => number;
}

/**
 * Puts a whole new index in place of the live one. All goes to one temporary index, and the last step
 * moves it, so that readers search in the old index or in the new one, never in something between.
 *
 * @throws {PushError}
 */
export async function pushRecords(input: PushInput): Promise<void> {
  const {client, indexName, stamp} = input;
  const temporary = `${indexName}${TEMPORARY}${stamp}`;
  let stage: Stage = 'before';
  try {
    await removeLeftOvers(input);
    stage = 'making';
    await make(temporary, input);
    stage = 'made';
    await fill(temporary, input);
    stage = 'asked';
    const {taskID} = await client.operationIndex({
      indexName: temporary,
      operationIndexParams: {operation: 'move', destination: indexName},
    });
    stage = 'moving';
    await waitFor([taskID], temporary, input);
  } catch (error) {
    const refused = isRefused(error);
    const isThere = stage === 'made' || stage === 'asked' || (stage === 'making' && !refused);
    throw new PushError(
      error,
      stage === 'moving' || (stage === 'asked' && !refused) ? 'unknown' : 'unchanged',
      isThere && !(await remove(temporary, input)) ? temporary : undefined,
    );
  }
}

/** How far a push came. Of what is 'moving' nothing is removed: that goes by itself. */
type Stage = 'before' | 'making' | 'made' | 'asked' | 'moving';

/** Temporary indices of a push that was cut off, so that they take no place for ever. */
async function removeLeftOvers(input: PushInput): Promise<void> {
  const {client, indexName} = input;
  const {items} = await client.listIndices();
  for (const {name} of items) {
    if (name.startsWith(`${indexName}${TEMPORARY}`)) {
      const {taskID} = await client.deleteIndex({indexName: name});
      await waitFor([taskID], name, input);
    }
  }
}

/** The first thing that is written to an index makes it. */
async function make(temporary: string, input: PushInput): Promise<void> {
  const {taskID} = await input.client.setSettings({
    indexName: temporary,
    indexSettings: ALGOLIA_SETTINGS,
  });
  await waitFor([taskID], temporary, input);
}

async function fill(temporary: string, input: PushInput): Promise<void> {
  const {client, records, synonyms} = input;
  const {taskID} = await client.saveSynonyms({
    indexName: temporary,
    synonymHit: toAlgoliaSynonyms(synonyms),
    replaceExistingSynonyms: true,
  });
  const batches = await client.saveObjects({
    indexName: temporary,
    objects: records.map((record) => ({...record})),
    batchSize: BATCH_SIZE,
  });
  await waitFor([taskID, ...batches.map((batch) => batch.taskID)], temporary, input);
}

async function waitFor(
  tasks: readonly number[],
  indexName: string,
  {client, pause}: PushInput,
): Promise<void> {
  for (const taskID of tasks) {
    await client.waitForTask({indexName, taskID, ...(pause ? {timeout: pause} : {})});
  }
}

/** @returns whether it is gone; why not is told by the fault that led here */
async function remove(temporary: string, input: PushInput): Promise<boolean> {
  try {
    const {taskID} = await input.client.deleteIndex({indexName: temporary});
    await waitFor([taskID], temporary, input);
    return true;
  } catch {
    return false;
  }
}
