import * as v from 'valibot';
import {MOST_BYTES} from '../../../src/domain/search/algolia/surveyRecords';
import {answerQuery} from './answerQuery';
import {addRecords, copyIndex, deleteIndex, moveIndex, saveSynonyms, setSettings} from './changes';
import {
  BatchSchema,
  OperationSchema,
  QueriesSchema,
  SettingsSchema,
  SizesSchema,
  SynonymsSchema,
} from './requests';
import type {Change, Store} from './store';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Algolia's Build plan has room for so many indices. */
const MOST_INDICES = 10;
const LONG_AGO = '2026-01-01T00:00:00.000Z';
const ADDRESS = /^\/1\/indexes(?:\/(?<name>[^/]+)(?:\/(?<rest>.+))?)?$/;

export const refuse = (status: number, message: string): Reply => ({
  status,
  body: {message, status},
});

const done = (body: unknown): Reply => ({status: 200, body});

/** What Algolia says to a request of who may ask it. */
export function answer(store: Store, asked: Asked): Reply {
  const {groups} = ADDRESS.exec(asked.path) ?? {};
  const name = decodeURIComponent(groups?.['name'] ?? '');
  const rest = groups?.['rest'] ?? '';
  const [first = '', last = ''] = rest.split('/');
  switch (`${asked.method} ${name === '*' ? '*/' : ''}${first}`) {
    case 'GET ':
      return name === '' && groups ? listIndices(store) : refuse(404, 'Not found');
    case 'GET settings':
      return getSettings(store, name);
    case 'GET task':
      return done({status: store.askAfter(Number(last)), pendingTask: false});
    case 'POST */queries':
      return search(store, asked.body);
    case 'PUT settings':
      return withBody(SettingsSchema, asked.body, (settings) =>
        write(store, name, setSettings(name, settings)),
      );
    case 'POST synonyms':
      return withBody(SynonymsSchema, asked.body, (synonyms) => {
        const isReplacing = asked.query.get('replaceExistingSynonyms') === 'true';
        return write(store, name, saveSynonyms(name, synonyms, isReplacing));
      });
    case 'POST batch':
      return refuseTooBig(asked.body) ?? saveBatch(store, name, asked.body);
    case 'POST operation':
      return withBody(OperationSchema, asked.body, (operation) => {
        const {destination} = operation;
        return write(
          store,
          destination,
          operation.operation === 'move'
            ? moveIndex(name, destination)
            : copyIndex(name, destination, operation.scope),
        );
      });
    case 'DELETE ':
      return write(store, undefined, deleteIndex(name));
    default:
      return refuse(404, `Not found: ${asked.method} ${asked.path}`);
  }
}

function withBody<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
  use: (body: v.InferOutput<Schema>) => Reply,
): Reply {
  const parsed = v.safeParse(schema, body);
  return parsed.success ? use(parsed.output) : refuse(400, parsed.issues[0].message);
}

/** @param makes the index that there is afterwards, if it was not there before */
function write(store: Store, makes: string | undefined, change: Change, more = {}): Reply {
  const names = store.names();
  if (makes !== undefined && !names.includes(makes) && names.length >= MOST_INDICES) {
    return refuse(403, 'You have exceeded your Index quota.');
  }
  return done({taskID: store.enqueue(change), updatedAt: LONG_AGO, deletedAt: LONG_AGO, ...more});
}

const saveBatch = (store: Store, name: string, body: unknown): Reply =>
  withBody(BatchSchema, body, ({requests}) => {
    const records = requests.map((request) => request.body);
    const objectIDs = records.map(({objectID}) => objectID);
    return write(store, name, addRecords(name, records), {objectIDs});
  });

function refuseTooBig(body: unknown): Reply | undefined {
  const parsed = v.safeParse(SizesSchema, body);
  const sizes = (parsed.success ? parsed.output.requests : []).map(({body: record}) => ({
    objectID: record.objectID,
    bytes: Buffer.byteLength(JSON.stringify(record)),
  }));
  const tooBig = sizes.find(({bytes}) => bytes > MOST_BYTES);
  return (
    tooBig && refuse(400, `Record is too big: objectID=${tooBig.objectID} size=${tooBig.bytes}`)
  );
}

const listIndices = (store: Store): Reply =>
  done({
    items: store.names().map((name) => ({
      name,
      entries: store.get(name)?.records.size ?? 0,
      createdAt: LONG_AGO,
      updatedAt: LONG_AGO,
    })),
    nbPages: 1,
  });

const unknownIndex = (name: string): Reply => refuse(404, `Index ${name} does not exist`);

function getSettings(store: Store, name: string): Reply {
  const index = store.get(name);
  return index ? done(index.settings) : unknownIndex(name);
}

const search = (store: Store, body: unknown): Reply =>
  withBody(QueriesSchema, body, ({requests}) => {
    const missing = requests.find(({indexName}) => !store.get(indexName));
    if (missing) {
      return unknownIndex(missing.indexName);
    }
    const results = requests.flatMap((query) => {
      const index = store.get(query.indexName);
      return index ? [answerQuery(index, query)] : [];
    });
    return done({results});
  });
