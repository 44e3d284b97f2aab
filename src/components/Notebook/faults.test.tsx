import {configure, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {chosenFile} from '@site/test/builders/chosenFile';
import {freshStorage} from '@site/test/builders/storage';
import {testRecord} from '@site/test/builders/work';
import {closeDatabase, openDatabase} from '@site/src/storage/database';
import {dropSession} from '@site/src/storage/openRecord';
import {fileText} from '@site/src/storage/writeFile';
import Desk from './Desk';
import {offerFile} from './offerFile';

jest.mock('./offerFile', () => ({offerFile: jest.fn()}));

const MAY = testRecord({id: 'mei', title: 'Mei'});

configure({asyncUtilTimeout: 5000});

beforeEach(freshStorage);
afterEach(() => {
  jest.restoreAllMocks();
  dropSession('mei');
});

const press = (name: string, place = document.body) =>
  userEvent.click(within(place).getByRole('button', {name}));

/** Every write fails as on a device without room; reading still works. */
const fill = () =>
  jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });

const block = async () => {
  await closeDatabase();
  jest.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
};

test('full: a new title stays in this tab, is said so, and goes to a file', async () => {
  await (await openDatabase()).put('records', MAY, MAY.id);
  render(<Desk />);
  const link = await screen.findByRole('link', {name: 'Mei'});
  fill();
  await press('Hernoem');
  await userEvent.type(screen.getByRole('textbox'), ' 2{Enter}');
  expect(await screen.findByText(/geen ruimte meer/)).toBeInTheDocument();
  expect(await screen.findByText(/Alleen in dit tabblad/)).toBeInTheDocument();
  await press('Bewaar als bestand', link.closest('li') ?? undefined);
  await waitFor(() => expect(offerFile).toHaveBeenCalled());
  expect(jest.mocked(offerFile).mock.lastCall?.[1]).toContain('"title": "Mei 2"');
});

test('full: an import takes nothing in, and says so', async () => {
  render(<Desk />);
  await screen.findByText(/Je werkmap is nog leeg/);
  fill();
  const text = await fileText('werkmap', {records: [MAY]}, MAY.updated);
  await userEvent.upload(screen.getByLabelText('Haal een bestand binnen'), chosenFile(text));
  await userEvent.click(await screen.findByRole('button', {name: 'Haal binnen'}));
  expect(await screen.findByText(/geen ruimte meer.*Er is niets veranderd/)).toBeInTheDocument();
});

test('blocked: it says so, a file can be looked at and saved anew, and taken back', async () => {
  await block();
  render(<Desk />);
  expect(await screen.findByRole('alert')).toHaveTextContent('laat deze site niets bewaren');
  const text = await fileText('werkmap', {records: [MAY]}, MAY.updated);
  await userEvent.upload(screen.getByLabelText('Haal een bestand binnen'), chosenFile(text));
  await userEvent.click(await screen.findByRole('button', {name: 'Haal binnen'}));
  expect(await screen.findByText(/Ze staan alleen in dit tabblad/)).toBeInTheDocument();
  expect(await screen.findByRole('link', {name: 'Mei'})).toBeInTheDocument();
  await press('Bewaar alles als bestand');
  expect(await screen.findByText(/Kijk dus even/)).toBeInTheDocument();
  // A file in between makes nothing final.
  await press('Maak ongedaan');
  await waitFor(() => expect(screen.queryByRole('link', {name: 'Mei'})).toBeNull());
});

test('storage that opens at a second try shows what it holds', async () => {
  await (await openDatabase()).put('records', MAY, MAY.id);
  await block();
  render(<Desk />);
  await screen.findByRole('alert');
  jest.restoreAllMocks();
  await press('Probeer opnieuw');
  expect(await screen.findByRole('link', {name: 'Mei'})).toBeInTheDocument();
});
