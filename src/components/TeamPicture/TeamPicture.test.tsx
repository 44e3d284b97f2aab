import {render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {questionsOf} from '@site/src/domain/self-assessment/questionsOf';
import {askedOf} from '@site/src/domain/self-assessment/teamPart';
import type {TeamPartContent} from '@site/src/schemas/records/teamPicture';
import {leave} from '@site/src/storage/channel';
import {readShelf} from '@site/src/storage/shelf';
import {fileText} from '@site/src/storage/writeFile';
import {outsideAct} from '@site/test/builders/browser';
import {instrument} from '@site/test/builders/records';
import {freshStorage} from '@site/test/builders/storage';
import {testRecord} from '@site/test/builders/work';
import {goTo} from '@site/test/mocks/docusaurus/router';
import ShareWithTeam from '../SelfAssessment/ShareWithTeam';
import Tool from './Tool';

const mockOffered: {name: string; text: string}[] = [];
jest.mock('@site/src/components/Notebook/offerFile', () => ({
  offerFile: (name: string, text: string) => mockOffered.push({name, text}),
}));

const NOW = '2026-11-22T00:00:00.000Z';
const QUESTIONS = questionsOf(instrument());
const ASKED = askedOf(QUESTIONS);
const SECRET = 'Ik wachtte toen iemand zweeg.';
const OWN = testRecord({
  data: {
    ...testRecord().data,
    questions: QUESTIONS,
    answers: {'contact-een': 3, 'contact-twee': 3, 'contact-drie': 3},
    moments: {contact: SECRET},
  },
});

// Finding by role is slow in jsdom.
beforeAll(outsideAct);
beforeEach(async () => {
  await freshStorage();
  mockOffered.length = 0;
  goTo({pathname: '/zelfbeoordeling/team/'});
});
afterAll(leave);

const press = (name: string) => userEvent.click(screen.getByRole('button', {name}));
const part = (id: string, changes: Partial<TeamPartContent> = {}) =>
  fileText('teamdeel', {part: id, asked: ASKED, levels: {contact: 'solid'}, ...changes}, NOW);
const upload = (...texts: string[]) =>
  userEvent.upload(
    screen.getByLabelText(/Haal de bestanden van je team binnen/),
    texts.map((text, index) => new File([text], `deel-${index + 1}.json`)),
  );
/** Waits until what was written stands in storage. */
const kept = (count: number) =>
  waitFor(async () => {
    const {records, unsaved} = await readShelf();
    expect(unsaved.size).toBe(0);
    const [data] = records.map((record) => record.data);
    expect(data && 'parts' in data && Object.keys(data.parts)).toHaveLength(count);
  });
const begin = async () => {
  render(<Tool instrument={instrument()} />);
  await press('Begin een beeld');
  await screen.findByRole('heading', {name: /^Beeld van het team, /});
};

test('a member shares nothing until a word is chosen, and sees exactly what leaves', async () => {
  render(<ShareWithTeam record={OWN} />);
  await userEvent.click(screen.getByText('Wat je deelt, per onderdeel'));
  const choices = screen.getAllByRole('combobox');
  choices.forEach((choice) => expect(choice).toHaveDisplayValue('deel niets'));
  expect(screen.getByText(/Nog niets/)).toBeVisible();
  expect(screen.queryByRole('button', {name: 'Bewaar voor het team'})).not.toBeInTheDocument();

  const contact = screen.getByRole('combobox', {name: 'Onderdeel contact'});
  expect(within(contact).getByRole('option', {name: 'deel: stevig (jouw beeld)'})).toBeVisible();
  await userEvent.selectOptions(contact, 'deel: op weg');
  expect(screen.getByText('Onderdeel contact: op weg')).toBeVisible();
  const raw = (await screen.findByText(/"holds": "teamdeel"/)).textContent;
  await press('Bewaar voor het team');
  expect(await screen.findByText(/De site heeft niets verstuurd/)).toBeVisible();
  await press('Bewaar voor het team');

  const [file, again] = mockOffered.splice(0);
  expect(file?.name).toMatch(/^teamdeel-\d{4}-\d\d-\d\d\.json$/);
  expect(file?.text).toBe(raw);
  expect(again?.text).toBe(raw);
  const {made, content} = JSON.parse(file?.text ?? '{}');
  expect(content).toEqual({
    part: expect.stringMatching(/^[0-9a-f]{20}$/),
    asked: ASKED,
    levels: {contact: 'underway'},
  });
  expect(made).toMatch(/T00:00:00\.000Z$/);
  expect(file?.text).not.toContain(SECRET);
  expect(file?.text).not.toContain(OWN.id);
});

test('another visit gives another id, so that no two files tell that one person made them', async () => {
  for (const _visit of [1, 2]) {
    const {unmount} = render(<ShareWithTeam record={OWN} />);
    const [choice] = screen.getAllByRole('combobox', {hidden: true});
    await userEvent.selectOptions(choice ?? document.body, 'deel: stevig (jouw beeld)');
    await screen.findByText(/"holds"/);
    await userEvent.click(screen.getByRole('button', {name: 'Bewaar voor het team', hidden: true}));
    unmount();
  }
  const parts = mockOffered.map(({text}) => JSON.parse(text).content.part);
  expect(new Set(parts).size).toBe(2);
});

test('below four people nothing of the team is shown; from four up the spread and a theme', async () => {
  await begin();
  await upload(await part('p1'), await part('p2'), await part('p3', {levels: {taal: 'beginning'}}));
  expect(await screen.findByText(/^Nog 1 nodig/)).toBeInTheDocument();
  expect(screen.getByText('3 bestanden binnengehaald.')).toBeInTheDocument();
  expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  expect(screen.queryByText(/Onderdeel contact/)).not.toBeInTheDocument();

  await upload(await part('p4', {levels: {contact: 'beginning'}}));
  expect(await screen.findByRole('figure', {name: 'Jullie team: 4 bestanden'})).toBeInTheDocument();
  expect(screen.getByText(/Hoe kan ik bij ‘Onderdeel contact’ iets proberen/)).toBeVisible();
  expect(screen.getByRole('link', {name: /eerste intervisie/})).toHaveAttribute(
    'href',
    '/intervisie',
  );
  expect(screen.getByLabelText('Waar willen jullie het over hebben?')).toBeVisible();

  await press('Haal dat bestand er weer uit');
  expect(await screen.findByText(/^Nog 1 nodig/)).toBeInTheDocument();
  expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  await kept(3);
});

test('the same part counts once, and each file that stays out says why', async () => {
  await begin();
  await upload(
    await part('p1'),
    await part('p1'),
    await part('p2', {asked: {...ASKED, version: 2}}),
    await part('p3', {levels: {}}),
    await fileText('werkmap', {records: []}, NOW),
    '{"a": 1}',
    (await part('p4')).replace('"solid"', '"beginning"'),
    await fileText('teamdeel', {part: '__proto__', asked: ASKED, levels: {}}, NOW),
    'x'.repeat(10_000_001),
  );
  expect(await screen.findByText('1 bestand binnengehaald.')).toBeInTheDocument();
  const words = within(screen.getByRole('alert'))
    .getAllByRole('listitem')
    .map(({textContent}) => textContent);
  expect(words).toEqual([
    expect.stringMatching(/^deel-2\.json: dit was er al bij/),
    expect.stringMatching(/^deel-3\.json: dit gaat over andere vragen, of over een andere versie/),
    expect.stringMatching(/^deel-4\.json: hierin is geen woord gedeeld/),
    expect.stringMatching(/^deel-5\.json: Dit is een bestand uit een werkmap/),
    expect.stringMatching(/^deel-6\.json: Dit is geen bestand van deze site/),
    expect.stringMatching(/^deel-7\.json: Dit bestand is beschadigd/),
    expect.stringMatching(/^deel-8\.json: In dit bestand staat iets anders/),
    expect.stringMatching(/^deel-9\.json: Dit bestand is te groot/),
  ]);
  await kept(1);
});

test('says that it is not for managers, that nobody guesses, and that it goes afterwards', async () => {
  render(<Tool instrument={instrument()} />);
  expect(await screen.findByText(/niet naar een leidinggevende/)).toBeVisible();
  expect(screen.getByText(/We raden niet wie wat koos/)).toBeVisible();
  expect(screen.getByText(/Na het gesprek gooien we de bestanden weg/)).toBeVisible();
});
