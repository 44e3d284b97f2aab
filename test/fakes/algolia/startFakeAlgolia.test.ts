import {liteClient} from 'algoliasearch/lite';
import type {SearchRecord} from '../../../src/domain/search/record';
import {toRecords} from '../../../src/domain/search/toRecords';
import {openClient} from '../../../src/release/algolia/openClient';
import {pushRecords} from '../../../src/release/algolia/pushRecords';
import {ACCOUNT, useFakeAlgolia} from './useFakeAlgolia';

const getFake = useFakeAlgolia();

const RECORDS: readonly SearchRecord[] = [
  ...toRecords({
    page: '/kaartje/',
    lvl0: 'Methodiek',
    title: 'Een kaartje op de mat',
    parts: [
      {
        anchor: null,
        level: 1,
        heading: 'Een kaartje op de mat',
        kind: 'kaart',
        blocks: ['Schrijf met de hand & vraag niets terug.'],
      },
      {
        anchor: 'wanneer',
        level: 2,
        heading: 'Wanneer stuur je het?',
        kind: 'kaart',
        blocks: ['Na het huisbezoek.', 'Dat is na het derde huisbezoek van dat jaar.'],
      },
      {anchor: 'thuis', level: 2, heading: 'Thuis', kind: 'kaart', blocks: ['Een huisbezoek.']},
      {anchor: 'bezoek', level: 2, heading: 'Op bezoek', kind: 'kaart', blocks: ['Huisbezoek.']},
    ],
  }),
  ...toRecords({
    page: '/caseload/',
    lvl0: 'Randvoorwaarden',
    title: 'Caseload',
    parts: [
      {
        anchor: null,
        level: 1,
        heading: 'Caseload',
        kind: 'uitleg',
        blocks: [
          'Met wie spreek je af, hoe vaak doe je dat en waar ga je dan heen? Een huisbezoek kost tijd, en die tijd is er niet altijd als je veel mensen begeleidt.',
        ],
      },
    ],
  }),
];

beforeEach(async () => {
  await pushRecords({
    client: openClient({...ACCOUNT, indexName: 'kb', testHost: getFake().host}),
    indexName: 'kb',
    stamp: '1',
    records: RECORDS,
    synonyms: [{from: 'visite', to: ['huisbezoek']}],
    pause: () => 0,
  });
});

/** As the site asks in a browser. */
async function ask(query: string, more: Record<string, unknown> = {}) {
  const client = liteClient(ACCOUNT.appId, ACCOUNT.searchKey, {
    hosts: [{url: getFake().host, accept: 'readWrite', protocol: 'http'}],
  });
  const request = {
    indexName: 'kb',
    query,
    highlightPreTag: '<mark>',
    highlightPostTag: '</mark>',
    ...more,
  };
  const {results} = await client.searchForHits<SearchRecord>({requests: [request]});
  const [result] = results;
  if (!result) {
    throw new Error('One question, one answer');
  }
  return result;
}

test('finds what our own engine finds, as hits with address, headings and kind', async () => {
  const {hits, nbHits, page, hitsPerPage} = await ask('caseload');
  expect(hits[0]).toMatchObject({
    objectID: '/caseload/|heading',
    url: '/caseload/',
    hierarchy: {lvl0: 'Randvoorwaarden', lvl1: 'Caseload'},
    content: null,
    type: 'lvl1',
    kind: 'uitleg',
  });
  expect({nbHits, page, hitsPerPage}).toEqual({nbHits: 1, page: 0, hitsPerPage: 20});
});

test('shows two sections of a page at most, each once', async () => {
  const {hits} = await ask('huisbezoek');
  const pages = hits.map(({url_without_anchor: page}) => page);
  expect(pages.filter((page) => page === '/kaartje/')).toHaveLength(2);
  expect(new Set(hits.map(({url}) => url)).size).toBe(hits.length);
});

test('finds by the synonyms that were sent', async () => {
  expect((await ask('visite')).nbHits).toBeGreaterThan(0);
});

test('of a heading and its text gives what has more of the question', async () => {
  const {hits} = await ask('wanneer stuur je');
  expect(hits[0]).toMatchObject({url: '/kaartje/#wanneer', type: 'lvl2'});
  const {hits: others} = await ask('vraag niets terug');
  expect(others[0]).toMatchObject({url: '/kaartje/', type: 'content'});
});

test('marks what was looked for, in text that stays escaped', async () => {
  const {hits} = await ask('terug vragen');
  expect(hits[0]?._highlightResult).toMatchObject({
    content: {value: 'Schrijf met de hand &amp; <mark>vraag</mark> niets <mark>terug</mark>.'},
    hierarchy: {lvl1: {value: 'Een kaartje op de mat', matchLevel: 'none', matchedWords: []}},
  });
});

test('gives a piece of a long text around what was looked for', async () => {
  const {hits} = await ask('huisbezoek', {facetFilters: 'kind:uitleg'});
  const snippets = hits[0]?._snippetResult;
  expect(snippets).toMatchObject({
    content: {
      value:
        '…waar ga je dan heen? Een <mark>huisbezoek</mark> kost tijd, en die tijd is er niet altijd als je…',
      matchLevel: 'full',
    },
  });
});

test('gives a piece of a heading too when it is asked for', async () => {
  const {hits} = await ask('mat', {attributesToSnippet: ['hierarchy.lvl1:2']});
  expect(hits[0]?._snippetResult).toEqual({
    hierarchy: {
      lvl1: {value: '…de <mark>mat</mark>', matchLevel: 'full', matchedWords: ['mat']},
    },
  });
});

test.each<[string, unknown, string[]]>([
  ['one kind', 'kind:uitleg', ['uitleg']],
  ['one of two kinds', [['kind:uitleg', 'kind:kaart']], ['kaart', 'kaart', 'uitleg']],
  ['two things at once', ['kind:kaart', 'language:nl'], ['kaart', 'kaart']],
  ['what no record has', ['kind:kaart', 'language:en'], []],
])('filters by %s', async (_what, facetFilters, kinds) => {
  const {hits} = await ask('huisbezoek', {facetFilters});
  expect(hits.map(({kind}) => kind).toSorted()).toEqual(kinds);
});

test('gives the hits in pages', async () => {
  const all = await ask('huisbezoek');
  const second = await ask('huisbezoek', {page: 1, hitsPerPage: 1});
  expect(second.hits.map(({url}) => url)).toEqual([all.hits[1]?.url]);
  expect(second).toMatchObject({nbHits: all.nbHits, nbPages: all.nbHits, page: 1});
});

test('lets a page of another origin ask', async () => {
  const question = await fetch(`http://${getFake().host}/1/indexes/*/queries`, {method: 'OPTIONS'});
  expect(question.status).toBe(200);
  expect(question.headers.get('access-control-allow-origin')).toBe('*');
});

test('reads JSON that is sent as plain text, with the key in the address', async () => {
  const keys = `x-algolia-api-key=${ACCOUNT.searchKey}&x-algolia-application-id=${ACCOUNT.appId}`;
  const response = await fetch(`http://${getFake().host}/1/indexes/*/queries?${keys}`, {
    method: 'POST',
    headers: {'content-type': 'text/plain'},
    body: JSON.stringify({requests: [{indexName: 'kb', query: 'caseload'}]}),
  });
  expect(await response.json()).toMatchObject({results: [{nbHits: 1}]});
});

test('has no answer from an index that is not there', async () => {
  await expect(ask('caseload', {indexName: 'ander'})).rejects.toMatchObject({status: 404});
});

test('a task is done when it is asked after twice, and not before', async () => {
  const {store} = getFake();
  const taskID = store.enqueue(() => new Map());
  expect(store.askAfter(taskID)).toBe('notPublished');
  expect(store.get('kb')).toBeDefined();
  expect(store.askAfter(taskID)).toBe('published');
  expect(store.get('kb')).toBeUndefined();
});

test('copies only the parts that are asked for', async () => {
  const client = openClient({...ACCOUNT, indexName: 'kb', testHost: getFake().host});
  await client.operationIndex({
    indexName: 'kb',
    operationIndexParams: {operation: 'copy', destination: 'kopie', scope: ['settings']},
  });
  getFake().store.settle();
  const copy = getFake().store.get('kopie');
  expect(copy?.settings).toEqual(getFake().store.get('kb')?.settings);
  expect([copy?.records.size, copy?.synonyms.size]).toEqual([0, 0]);
});
