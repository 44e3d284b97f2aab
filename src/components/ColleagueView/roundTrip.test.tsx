import {render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {questionsOf} from '@site/src/domain/self-assessment/questionsOf';
import type {AnyRecord} from '@site/src/schemas/records/record';
import {leave} from '@site/src/storage/channel';
import {beginRecord, openRecord} from '@site/src/storage/openRecord';
import {readShelf} from '@site/src/storage/shelf';
import {fileText} from '@site/src/storage/writeFile';
import {outsideAct} from '@site/test/builders/browser';
import {instrument} from '@site/test/builders/records';
import {freshStorage} from '@site/test/builders/storage';
import {testRecord} from '@site/test/builders/work';
import {goTo} from '@site/test/mocks/docusaurus/router';
import AskColleague from '../SelfAssessment/AskColleague';
import Tool from './Tool';
import {viewIdOf} from './beginView';

const mockOffered: {name: string; text: string}[] = [];
jest.mock('@site/src/components/Notebook/offerFile', () => ({
  offerFile: (name: string, text: string) => mockOffered.push({name, text}),
}));

const NOW = '2026-11-22T12:00:00.000Z';
const SECRET = 'Ik wachtte toen iemand zweeg.';
const QUESTIONS = questionsOf(instrument());
const OWN = testRecord({
  id: 'poging',
  data: {
    ...testRecord().data,
    questions: QUESTIONS,
    answers: {'contact-een': 0, 'contact-twee': 0, 'contact-drie': 0, 'taal-een': 'none'},
    moments: {contact: SECRET},
    finished: NOW,
  },
});

// Three devices in one test; finding by role is slow in jsdom.
beforeAll(outsideAct);
beforeEach(async () => {
  await freshStorage();
  mockOffered.length = 0;
  goTo({pathname: '/zelfbeoordeling/collega/'});
});
afterAll(leave);

const upload = (label: RegExp, text: string, name = 'bestand.json') =>
  userEvent.upload(screen.getByLabelText(label), new File([text], name));
const showAsk = () => render(<AskColleague record={OWN} instrument={instrument()} />);
const showTool = () => render(<Tool instrument={instrument()} />);
const press = (name: string) => userEvent.click(screen.getByRole('button', {name}));
const BACK = /Kreeg je een bestand terug/;
const OPEN = /Open het bestand dat je kreeg/;

const offered = () =>
  waitFor(() => {
    const [file] = mockOffered.splice(0);
    expect(file).toBeDefined();
    return file ?? {name: '', text: ''};
  });

/** Waits until what was written stands in storage, so that the next test begins with nothing. */
const kept = async (questions = QUESTIONS) => {
  const opened = await openRecord(viewIdOf({request: 'poging', questions}));
  if (opened.kind === 'open') {
    await waitFor(() => expect(opened.session.view().save.kind).toBe('saved'));
  }
};

const ask = (content: unknown = {request: 'poging', questions: QUESTIONS}) =>
  fileText('collega-vraag', content, NOW);
const given = {
  request: 'poging',
  questions: QUESTIONS,
  from: 'collega van dinsdag',
  answers: {'contact-een': 3, 'contact-twee': 3, 'contact-drie': 3},
  remarks: {contact: 'Je wachtte.\nEn toen nog eens.'},
  finished: NOW,
};
const giveBack = (changes: object = {}) =>
  fileText('collega-antwoord', {...given, ...changes}, NOW);

test('a question goes out, an answer comes back, and both stand side by side', async () => {
  const own = showAsk();
  await press('Bewaar de vragen als bestand');
  const question = await offered();
  expect(question.name).toMatch(/^collega-vraag-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(question.text).content).toEqual({request: 'poging', questions: QUESTIONS});
  expect(question.text).not.toContain(SECRET);
  own.unmount();

  // On the device of the colleague.
  await freshStorage();
  const colleague = showTool();
  await upload(OPEN, question.text);
  await userEvent.click(await screen.findByRole('button', {name: 'Begin'}));
  expect(await screen.findByRole('heading', {name: 'Onderdeel contact'})).toHaveFocus();
  for (const item of ['een', 'twee', 'drie']) {
    const group = screen.getByRole('group', {
      name: `Voor zover jij zag: Je collega deed contact ${item}.`,
    });
    await userEvent.click(within(group).getByRole('radio', {name: 'vaak'}));
  }
  await userEvent.type(screen.getByLabelText('Wat zag of hoorde je?'), 'Je wachtte even.');
  await press('Verder');
  await userEvent.click(screen.getAllByRole('radio', {name: 'niet gezien'})[0] ?? document.body);
  await press('Verder');
  await press('Bekijk wat je geeft');
  await userEvent.type(screen.getByLabelText('Van wie komt dit?'), 'collega van dinsdag');
  expect(screen.getByText('Je collega deed contact een.')).toHaveTextContent('vaak');
  const preview = (await screen.findByText(/"from": "collega van dinsdag"/)).textContent;
  await press('Bewaar voor je collega');
  const answer = await offered();
  expect(answer.text).toBe(preview);
  expect(await screen.findByText(/Bewaard als bestand/)).toBeInTheDocument();
  expect(answer.name).toMatch(/^collega-antwoord-/);
  await kept();
  colleague.unmount();

  // Back at who asked.
  await freshStorage();
  showAsk();
  await upload(BACK, answer.text);
  expect(
    await screen.findByRole('heading', {name: 'Wat een collega zag: collega van dinsdag'}),
  ).toBeInTheDocument();
  expect(screen.getByText('Onderdeel contact: jij beginnend, je collega stevig')).toBeVisible();
  expect(screen.getByText('Je wachtte even.')).toBeVisible();
  expect(screen.getByText('Wat zag jij mij doen dat ik zelf niet opmerkte?')).toBeVisible();
  const row = screen.getByRole('row', {name: /Ik deed contact een/, hidden: true});
  expect(
    within(row)
      .getAllByRole('cell', {hidden: true})
      .map(({textContent}) => textContent),
  ).toEqual(['niet', 'vaak']);
  const unseen = screen.getByRole('row', {name: /Ik deed taal een/, hidden: true});
  expect(
    within(unseen)
      .getAllByRole('cell', {hidden: true})
      .map(({textContent}) => textContent),
  ).toEqual(['geen gelegenheid', 'niet gezien']);

  await upload(BACK, answer.text);
  expect(await screen.findByText(/had je al binnengehaald/)).toBeInTheDocument();
  expect((await readShelf()).records).toHaveLength(1);
});

test('a link opens the same questions, and a second time what was begun', async () => {
  showAsk();
  const link = screen.getByText(/^http.*#vraag=/).textContent ?? '';
  expect(link).toBe(
    'http://localhost/zelfbeoordeling/collega/#vraag=poging&lijst=coachvaardigheden.1',
  );
  goTo({hash: new URL(link).hash});
  const first = showTool();
  await userEvent.click(await screen.findByRole('button', {name: 'Begin'}));
  await screen.findByRole('heading', {name: 'Onderdeel contact'});
  await userEvent.click(screen.getAllByRole('radio', {name: 'vaak'})[0] ?? document.body);
  await kept();
  first.unmount();
  goTo({hash: new URL(link).hash});
  showTool();
  await userEvent.click(await screen.findByRole('button', {name: 'Ga verder'}));
  expect((await screen.findAllByRole('radio', {name: 'vaak'}))[0]).toBeChecked();
  expect((await readShelf()).records).toHaveLength(1);
});

test('the link is copied, and where that is not allowed it says so', async () => {
  const user = userEvent.setup();
  showAsk();
  await user.click(screen.getByRole('button', {name: 'Kopieer de link'}));
  expect(await screen.findByText('De link is gekopieerd.')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toContain('#vraag=poging&lijst=coachvaardigheden.1');
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'));
  await user.click(screen.getByRole('button', {name: 'Kopieer de link'}));
  expect(await screen.findByText(/Kopiëren lukt niet/)).toBeInTheDocument();
});

test('once the questions of the site have changed there is a file and no link, and it says why', () => {
  render(<AskColleague record={OWN} instrument={instrument({version: 2})} />);
  expect(screen.queryByText(/#vraag=/)).not.toBeInTheDocument();
  expect(screen.queryByRole('button', {name: 'Kopieer de link'})).not.toBeInTheDocument();
  expect(screen.getByText(/vragen op de site zijn veranderd/)).toBeInTheDocument();
  expect(screen.getByRole('button', {name: 'Bewaar de vragen als bestand'})).toBeInTheDocument();
});

test.each([
  ['#vraag=poging&lijst=coachvaardigheden.2', /hoort bij andere vragen/],
  ['#vraag=poging', /hoort bij andere vragen/],
  ['#vraag=__proto__&lijst=coachvaardigheden.1', /Open de link die je kreeg, of het bestand/],
  ['#stuk=nergens', /staat niet op dit apparaat/],
])('a link that does not fit says what to do: %s', async (hash, words) => {
  goTo({hash});
  showTool();
  expect(await screen.findByText(words)).toBeInTheDocument();
});

test('questions that are not those of the site are marked as such, and shown as text', async () => {
  const script = '<img src=x onerror=alert(1)>';
  const [first, ...rest] = QUESTIONS.dimensions;
  const odd = {...QUESTIONS, dimensions: first ? [{...first, name: script}, ...rest] : []};
  showTool();
  await upload(OPEN, await ask({request: 'poging', questions: odd}));
  expect(await screen.findByText(/zijn niet de vragen die nu op deze site staan/)).toBeVisible();
  await press('Begin');
  expect(await screen.findByRole('heading', {name: script})).toBeInTheDocument();
  expect(document.querySelector('img')).toBeNull();
  await kept(odd);
});

const notebook = () => fileText('werkmap', {records: []}, NOW);
const FOREIGN: [string, () => Promise<string>, RegExp][] = [
  ['text', () => Promise.resolve('Beste collega,'), /geen bestand van deze site/],
  ['foreign JSON', () => Promise.resolve('{"a": [1]}'), /geen bestand van deze site/],
  ['nothing', () => Promise.resolve('  '), /is leeg/],
  ['a notebook', notebook, /uit een werkmap/],
  ['what is too big', () => Promise.resolve('x'.repeat(10_000_001)), /te groot/],
  [
    'a team part',
    () => fileText('teamdeel', {part: 'a', asked: {}, levels: {}}, NOW),
    /met het team deelt/,
  ],
];

test.each([...FOREIGN, ['an answer', () => giveBack(), /antwoord van een collega/] as const])(
  'the door for questions refuses %s, and says where it belongs',
  async (_what, file, words) => {
    showTool();
    await upload(OPEN, await file());
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect((await readShelf()).records).toEqual([]);
  },
);

const changedAfter = async () => (await giveBack()).replace('"contact-een": 3', '"contact-een": 1');
const OTHER_TITLE = {...QUESTIONS, title: 'Iets anders'};

test.each([
  ...FOREIGN,
  ['a question', () => ask(), /vragen van een collega/] as const,
  ['what was changed afterwards', changedAfter, /veranderd nadat het was gemaakt/] as const,
  ['an answer to another attempt', () => giveBack({request: 'a'}), /bij een andere vraag/] as const,
  [
    'an answer to other questions',
    () => giveBack({questions: OTHER_TITLE}),
    /andere vragen dan die je stelde/,
  ] as const,
  ['an answer of 7', () => giveBack({answers: {'contact-een': 7}}), /iets anders dan/] as const,
  ['a field too many', () => giveBack({extra: 1}), /iets anders dan/] as const,
])('the door for answers refuses %s', async (_what, file, words) => {
  showAsk();
  await upload(BACK, await file());
  expect(await screen.findByText(words)).toBeInTheDocument();
  expect((await readShelf()).records).toEqual([]);
});

test('answers to what nobody asked are left out, and what somebody wrote is text', async () => {
  showAsk();
  const script = '<script>alert(1)</script>\n<b>vet</b>';
  await upload(
    BACK,
    await giveBack({
      from: '<i>ik</i>',
      answers: {...given.answers, bestaat: 3, niet: 0},
      remarks: {contact: script, nergens: 'weg'},
    }),
  );
  expect(await screen.findByRole('heading', {name: /<i>ik<\/i>/})).toBeInTheDocument();
  expect(screen.getByText(/<script>alert\(1\)<\/script>/).textContent).toBe(script);
  expect(document.querySelector('script')).toBeNull();
  const [record] = (await readShelf()).records;
  expect(record?.data).toMatchObject({answers: given.answers, remarks: {contact: script}});
  expect(JSON.stringify(record)).not.toMatch(/bestaat|nergens/);
});

test('a key that names the ground of all objects changes nothing', async () => {
  showAsk();
  const hostile = JSON.stringify(given).replaceAll('{', '{"__proto__":{"role":"giving","x":1},');
  await upload(BACK, await fileText('collega-antwoord', JSON.parse(hostile), NOW));
  expect(await screen.findByText(/Binnen|iets anders dan hier hoort|andere vragen/)).toBeVisible();
  expect(JSON.stringify((await readShelf()).records)).not.toMatch(/__proto__|giving/);
  expect(Reflect.get({}, 'x')).toBeUndefined();
});

test('a view that somebody received opens under the own picture, not here', async () => {
  const received: AnyRecord = {
    ...testRecord(),
    id: 'gekregen',
    kind: 'colleague-view',
    v: 1,
    data: {...given, role: 'received', answers: {}},
  };
  beginRecord(received).change((record) => record);
  goTo({hash: '#stuk=gekregen'});
  showTool();
  expect(await screen.findByText(/staat onder je eigen beeld/)).toBeInTheDocument();
});
