import {act, configure, render, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {freshStorage} from '@site/test/builders/storage';
import {testRecord} from '@site/test/builders/work';
import {openDatabase} from '@site/src/storage/database';
import {askToPersist, readPersistence} from '@site/src/storage/persistence';
import Desk from '../Desk';
import {offerFile} from '../offerFile';

jest.mock('@site/src/storage/persistence', () => ({
  readPersistence: jest.fn(),
  askToPersist: jest.fn(),
}));
jest.mock('../offerFile', () => ({offerFile: jest.fn()}));

/** Long before any day on which this test runs. */
const LONG_AGO = '2020-01-01T09:00:00.000Z';
const NEVER_SAVED = /je bewaarde nog niet alles/;

const onBrowser = (userAgent: string) =>
  jest.spyOn(window.navigator, 'userAgent', 'get').mockReturnValue(userAgent);

configure({asyncUtilTimeout: 5000});

beforeEach(async () => {
  await freshStorage();
  jest.mocked(readPersistence).mockResolvedValue('temporary');
});
afterEach(() => jest.restoreAllMocks());

async function show(settings: Record<string, unknown> = {}): Promise<void> {
  const db = await openDatabase();
  await db.put('records', testRecord({updated: LONG_AGO}), 'proefstuk');
  for (const [name, value] of Object.entries(settings)) {
    await db.put('settings', value, name);
  }
  await act(async () => render(<Desk />));
  await screen.findByText(/Je stukken staan alleen in deze browser/);
}
const press = (name: string) =>
  userEvent.click(screen.getAllByRole('button', {name})[0] ?? document.body);

test('tells what the browser promises, and asks it only by a press', async () => {
  jest.mocked(askToPersist).mockResolvedValue('persistent');
  await show();
  expect(screen.getByText(/mag dit opruimen als het apparaat vol raakt/)).toBeInTheDocument();
  expect(askToPersist).not.toHaveBeenCalled();
  await press('Vraag je browser om dit te houden');
  expect(await screen.findByText(/Je browser zei ja/)).toBeInTheDocument();
  expect(screen.getByText(/niet uit zichzelf opruimt/)).toBeInTheDocument();
  expect(screen.queryByRole('button', {name: /Vraag je browser/})).toBeNull();
});

test('tells the truth when the browser says no', async () => {
  jest.mocked(askToPersist).mockResolvedValue('temporary');
  await show();
  await press('Vraag je browser om dit te houden');
  expect(await screen.findByText(/Je browser zei nee/)).toBeInTheDocument();
});

test('has nothing to ask of a browser that promised', async () => {
  jest.mocked(readPersistence).mockResolvedValue('persistent');
  await show();
  expect(screen.queryByRole('button', {name: /Vraag je browser/})).toBeNull();
});

test('warns of the week in Safari, and in no other browser', async () => {
  onBrowser('Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15');
  await show();
  expect(screen.getByText(/zeven dagen/)).toBeInTheDocument();
});

test('does not speak of a week elsewhere', async () => {
  await show();
  expect(screen.queryByText(/zeven dagen/)).toBeNull();
});

test('reminds once of work that is in no file, and a file ends it', async () => {
  await show();
  expect(screen.getByText(NEVER_SAVED)).toBeInTheDocument();
  await press('Bewaar alles als bestand');
  await waitFor(() => expect(screen.queryByText(NEVER_SAVED)).toBeNull());
  expect(offerFile).toHaveBeenCalledTimes(1);
  expect(screen.getByText(/Kijk dus even/).parentElement).toHaveFocus();
  expect(screen.getByText(/maakte je voor het laatst op/)).toBeInTheDocument();
});

test('"Not now" ends it too, and is remembered', async () => {
  await show();
  await press('Niet nu');
  expect(await screen.findByText(/De komende week vraagt de site het niet meer/)).toBeVisible();
  expect(screen.queryByText(NEVER_SAVED)).toBeNull();
  expect(await (await openDatabase()).get('settings', 'reminder-snoozed')).toEqual({
    at: expect.any(String),
  });
});

test('is silent when everything is in a file', async () => {
  await show({'last-file': {at: '2020-01-02T09:00:00.000Z'}});
  expect(screen.queryByText(NEVER_SAVED)).toBeNull();
  expect(screen.getByText(/voor het laatst op 2 januari 2020 om 09:00/)).toBeInTheDocument();
});
