import {leave} from '@site/src/storage/channel';
import {readShelf} from '@site/src/storage/shelf';
import {fileText} from '@site/src/storage/writeFile';
import {outsideAct} from '@site/test/builders/browser';
import {NOW, QUESTIONS, readinessScan as scan} from '@site/test/builders/readinessScan';
import {freshStorage} from '@site/test/builders/storage';
import {askHash, listOf, placeOf} from './address';
import {givenScan} from './givenScan';
import {receiveScan} from './receiveScan';
import {scanBefore, togetherWith} from './scansIn';

const given = {...givenScan(scan({from: ' coach '}).data, NOW), answers: {}};
const give = (changes: object = {}) => fileText('scan-antwoord', {...given, ...changes}, NOW);
const receive = (text: string) => receiveScan(new Blob([text]), scan());
const kept = async () => (await readShelf()).records;

beforeAll(outsideAct);
beforeEach(freshStorage);
afterAll(leave);

test('what goes to who asked holds the fields of the scan and nothing else', () => {
  expect(Object.keys(given).toSorted()).toEqual([
    'answers',
    'evidence',
    'finished',
    'from',
    'questions',
    'round',
  ]);
  expect(given.from).toBe('coach');
});

test('a scan that was given back comes in once, beside the own one', async () => {
  expect(await receive(await give())).toMatch(/^Binnen\./);
  expect(await receive(await give())).toBe('Dit bestand had u al binnengehaald.');
  const records = await kept();
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({kind: 'readiness-scan', data: {role: 'received'}});
});

const changed = async () => (await give()).replace('"coach"', '"wethouder"');
const hostile = async () =>
  fileText('scan-antwoord', JSON.parse(`{"__proto__": {"a": 1}, "round": "ronde"}`), NOW);

test.each<[string, () => Promise<string>, RegExp]>([
  ['another round', () => give({round: 'anders'}), /hoort bij een andere vraag/],
  [
    'other questions',
    () => give({questions: [{...QUESTIONS[0], label: 'Iets anders'}]}),
    /andere vragen/,
  ],
  [
    'an answer that is none',
    () => give({answers: {caseload: {telling: 'misschien'}}}),
    /iets anders dan/,
  ],
  ['a field too many', () => give({extra: 1}), /iets anders dan/],
  ['what was changed afterwards', changed, /veranderd nadat het was gemaakt/],
  ['keys of every object', hostile, /iets anders dan/],
  ['the questions', () => fileText('scan-vraag', {}, NOW), /vraag om een scan/],
  ['a notebook', () => fileText('werkmap', {records: []}, NOW), /uit een werkmap/],
  ['text', () => Promise.resolve('Beste collega,'), /geen bestand van deze site/],
  ['nothing', () => Promise.resolve(''), /is leeg/],
])('refuses %s in words, and nothing is changed', async (_what, file, words) => {
  expect(await receive(await file())).toMatch(words);
  expect(await kept()).toEqual([]);
});

test('scans lie over each other when they are of one round, ask the same and are finished', () => {
  const own = scan();
  const same = scan({role: 'received'}, {id: 'a'});
  const others = [
    scan({round: 'anders'}, {id: 'b'}),
    scan({finished: null}, {id: 'c'}),
    scan({questions: QUESTIONS.map((one) => ({...one, label: 'Anders'}))}, {id: 'd'}),
  ];
  expect(togetherWith(own, [own, same, ...others])).toEqual([own, same]);
});

test('what it is compared with is the own last one of a round before, never one of somebody else', () => {
  const now = scan({round: 'nu'}, {created: '2026-12-01T00:00:00.000Z'});
  const before = scan({}, {id: 'toen'});
  const other = scan({role: 'received'}, {id: 'ander'});
  expect(scanBefore(now, [before, other, now])).toBe(before);
  expect(scanBefore(before, [before, other, now])).toBeUndefined();
});

test('a link leads to the round that it names, and one that was cut off to the start', () => {
  expect(placeOf(askHash('ronde', QUESTIONS))).toEqual({
    kind: 'asked',
    round: 'ronde',
    list: listOf(QUESTIONS),
  });
  expect(placeOf('#ronde=__proto__')).toEqual({kind: 'start'});
  expect(placeOf('#ronde=')).toEqual({kind: 'start'});
  expect(placeOf('#een-kop')).toBeUndefined();
});
