import {render, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {loadCheck} from '@site/src/content/loadCheck';
import {PRACTICE_ID, keyOfMoment} from '@site/src/domain/check/practice';
import {VERSIONS} from '@site/src/schemas/records/record';
import type {Practice} from '@site/src/schemas/records/practice';
import {moment} from '@site/src/storage/clock';
import {freshRecord} from '@site/src/storage/freshRecord';
import {MATCH, ONE, ORDER, SEVERAL, STATEMENT, shownCheck} from '@site/test/builders/check';
import {closeNotebook, store, stored} from '@site/test/builders/notebook';
import {freshStorage} from '@site/test/builders/storage';
import {goTo} from '@site/test/mocks/docusaurus/router';
import Review from './index';
import Tool from './Tool';
import {comeBackText} from './comeBackText';
import {endOfDay} from './endOfDay';

jest.mock('@site/src/content/checks', () => ({
  checks: [
    {id: 'contact', questions: ['vraag-een', 'vraag-meer', 'vraag-volgorde', 'vraag-paren']},
    {id: 'zin', questions: ['vraag-zin']},
    {id: 'nooit', questions: ['nooit-gevraagd']},
  ],
}));
jest.mock('@site/src/content/loadCheck', () => ({loadCheck: jest.fn()}));
jest.mock('@site/src/storage/clock', () => ({moment: jest.fn()}));

const CONTACT = shownCheck({page: '/methodiek/contact', questions: [ONE, SEVERAL, ORDER, MATCH]});
const SENTENCE = shownCheck({
  id: 'zin',
  title: 'Eén zin',
  page: '/methodiek/afronden',
  questions: [STATEMENT],
});
const DAY = '2026-11-22T12:00:00.000Z';
const daysLater = (days: number) =>
  new Date(Date.parse(DAY) + days * 24 * 60 * 60 * 1000).toISOString();

beforeEach(async () => {
  await freshStorage();
  goTo({pathname: '/leren/herhalen/'});
  jest.mocked(moment).mockReturnValue(DAY);
  jest
    .mocked(loadCheck)
    .mockImplementation((id) => Promise.resolve(id === 'zin' ? SENTENCE : CONTACT));
});
afterAll(closeNotebook);

const practised = (log: Practice['log']) =>
  store(PRACTICE_ID, {
    ...freshRecord(),
    id: PRACTICE_ID,
    kind: 'practice',
    v: VERSIONS.practice,
    title: 'Oefenvragen',
    data: {log, rounds: {}},
  });
const at = (days: number) => keyOfMoment(daysLater(days));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', {name}));
const heading = (name: string) => screen.findByRole('heading', {name});
const answer = async (name: string) => {
  await userEvent.click(await screen.findByRole('radio', {name}));
  await press('Kijk na');
};

test('without scripts it says so, and leads to the questions', () => {
  const html = renderToString(<Review />);
  expect(html).toContain('data-tool="herhalen"');
  expect(html).toContain('Daar zijn scripts voor nodig.');
  expect(html).toContain('href="/leren/vragen"');
});

test('who answered nothing yet is led to the questions', async () => {
  render(<Tool />);
  expect(await screen.findByText(/nog geen beantwoord/)).toBeInTheDocument();
  expect(screen.getByRole('link', {name: 'Naar de oefenvragen'})).toHaveAttribute(
    'href',
    '/leren/vragen',
  );
  expect(screen.queryByRole('button', {name: 'Begin'})).not.toBeInTheDocument();
});

test('where nothing is due it says when something is', async () => {
  await practised({'vraag-een': {[at(-1)]: 'right'}, 'vraag-zin': {[at(0)]: 'wrong'}});
  render(<Tool />);
  expect(await screen.findByText(/^Vandaag wacht er niets op je\./)).toHaveTextContent(
    'De eerste vraag komt morgen terug.',
  );
});

test('a round asks what was missed first, keeps how it went, and tells it at the end', async () => {
  await practised({'vraag-een': {[at(-9)]: 'right'}, 'vraag-zin': {[at(-2)]: 'wrong'}});
  render(<Tool />);
  await press('Begin');
  expect(await heading('Vraag 1 van 2')).toHaveFocus();
  expect(screen.getByRole('group', {name: 'Meedoen moet.'})).toBeInTheDocument();
  expect(loadCheck).toHaveBeenCalledTimes(2);
  await answer('Klopt');
  expect(await heading('Dat klopt niet')).toHaveFocus();
  await press('Probeer deze vraag nog eens');
  jest.mocked(moment).mockReturnValue(daysLater(1 / 1440));
  await answer('Klopt niet');
  await press('Verder');
  expect(await heading('Vraag 2 van 2')).toHaveFocus();
  await answer('Je belt.');
  await press('Verder');
  expect(await heading('Hoe het ging')).toHaveFocus();
  expect(screen.getByText(/^Van de 2 vragen had je er 1 meteen goed\./)).toBeInTheDocument();
  expect(screen.getByText('De eerste vraag komt morgen terug.')).toBeInTheDocument();
  expect(screen.getByRole('link', {name: 'Eén zin'})).toHaveAttribute(
    'href',
    '/methodiek/afronden',
  );
  expect(screen.queryByRole('link', {name: 'Contact houden'})).not.toBeInTheDocument();
  expect(screen.queryByRole('button', {name: 'Nog een ronde'})).not.toBeInTheDocument();
  await waitFor(async () =>
    expect(await stored(PRACTICE_ID)).toHaveProperty('data', {
      log: {
        'vraag-een': {[at(-9)]: 'right', [at(1 / 1440)]: 'right'},
        'vraag-zin': {[at(-2)]: 'wrong', [at(0)]: 'wrong', [at(1 / 1440)]: 'right'},
      },
      rounds: {},
    }),
  );
});

test('a round is five questions at most, and what is left may follow', async () => {
  const wrong = {[at(-2)]: 'wrong'} as const;
  await practised({
    'vraag-een': wrong,
    'vraag-meer': wrong,
    'vraag-volgorde': wrong,
    'vraag-paren': wrong,
    'vraag-zin': wrong,
    'nooit-gevraagd': wrong,
  });
  render(<Tool />);
  expect(await screen.findByText(/^Er wachten 6 vragen op je\./)).toHaveTextContent(
    'Je begint met de eerste 5, in ongeveer 5 minuten.',
  );
  await press('Begin');
  await heading('Vraag 1 van 5');
  await answer('Je belt.');
  await press('Stop voor nu');
  expect(await screen.findByText(/^Vragen van de redactie/)).toHaveFocus();
  expect(screen.getByText(/^Er wachten 5 vragen op je\./)).toHaveTextContent(
    'Dat kost ongeveer 5 minuten.',
  );
});

test('questions that do not come are asked for again at the button, and the focus goes along', async () => {
  await practised({'vraag-een': {[at(-9)]: 'right'}});
  jest.mocked(loadCheck).mockRejectedValueOnce(new Error('no network'));
  render(<Tool />);
  await press('Begin');
  expect(await screen.findByRole('alert')).toHaveFocus();
  await press('Probeer opnieuw');
  expect(await heading('Vraag 1 van 1')).toHaveFocus();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('the day ends where the reader is, and what comes after tomorrow has its day', () => {
  const now = new Date('2026-11-22T12:00:00.000Z');
  expect(new Date(endOfDay(now)).toISOString()).toBe('2026-11-23T00:00:00.000Z');
  expect(comeBackText(Date.parse('2026-11-23T23:59:00Z'), now)).toBe(
    'De eerste vraag komt morgen terug.',
  );
  expect(comeBackText(Date.parse('2026-11-24T00:00:00Z'), now)).toBe(
    'De eerste vraag komt terug op 24 november 2026.',
  );
});
