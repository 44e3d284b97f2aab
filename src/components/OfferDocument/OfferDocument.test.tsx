import {act, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {Document} from '@site/src/domain/document/document';
import {stillClock} from '@site/test/builders/stillClock';
import {offerBytes} from '../Notebook/offerFile';
import OfferDocument from './index';
import {LOADERS} from './writers';

jest.mock('../Notebook/offerFile', () => ({offerBytes: jest.fn()}));
jest.mock('./writers', () => ({
  ...jest.requireActual<object>('./writers'),
  LOADERS: {odt: jest.fn(), docx: jest.fn()},
}));

const document: Document = {title: 'Mijn terugblik', blocks: []};
const bytes = new Uint8Array([1, 2, 3]);
const load = jest.mocked(LOADERS);
const press = (name: string) => userEvent.click(screen.getByRole('button', {name}));

/** A file that is ready when the test says so. */
function withResolvers() {
  const resolvers: ((made: typeof bytes) => void)[] = [];
  const promise = new Promise<typeof bytes>((resolve) => {
    resolvers.push(resolve);
  });
  return {promise, resolve: (made: typeof bytes) => resolvers.forEach((tell) => tell(made))};
}

stillClock();

beforeEach(() => {
  load.odt.mockResolvedValue(() => Promise.resolve(bytes));
  load.docx.mockResolvedValue(() => Promise.resolve(bytes));
});

test.each([
  ['Bewaar als ODT', 'odt', 'application/vnd.oasis.opendocument.text'],
  [
    'Bewaar als DOCX',
    'docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
])('%s offers the file under its title and day, and says its name', async (name, ending, type) => {
  render(<OfferDocument make={() => document} />);
  await press(name);
  const file = `mijn-terugblik-2026-11-22.${ending}`;
  expect(offerBytes).toHaveBeenCalledWith(file, bytes, type);
  expect(screen.getByRole('status')).toHaveTextContent(`Je bestand heet ${file}.`);
});

test('no program is fetched before somebody asks for a file', () => {
  render(<OfferDocument make={() => document} />);
  expect(load.odt).not.toHaveBeenCalled();
  expect(load.docx).not.toHaveBeenCalled();
});

test('while the file is made it says so, and a second press asks for no second file', async () => {
  const {promise, resolve} = withResolvers();
  load.odt.mockResolvedValue(() => promise);
  render(<OfferDocument make={() => document} />);
  await press('Bewaar als ODT');
  expect(screen.getByRole('status')).toHaveTextContent('Bestand maken …');
  await press('Bewaar als ODT');
  await press('Bewaar als DOCX');
  expect(load.odt).toHaveBeenCalledTimes(1);
  expect(load.docx).not.toHaveBeenCalled();
  await act(async () => resolve(bytes));
  expect(offerBytes).toHaveBeenCalledTimes(1);
});

test('a program that cannot be fetched: an alert says so, and the next press tries again', async () => {
  load.docx.mockRejectedValueOnce(new Error('ChunkLoadError'));
  render(<OfferDocument make={() => document} />);
  await press('Bewaar als DOCX');
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Het programma dat je bestand maakt, kon niet worden opgehaald. Kijk of je verbinding hebt en probeer het opnieuw. Wat je schreef, staat hier nog.',
  );
  expect(offerBytes).not.toHaveBeenCalled();
  await press('Bewaar als DOCX');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(offerBytes).toHaveBeenCalledTimes(1);
});

test('a file that cannot be written: an alert says so, and nothing is offered', async () => {
  load.odt.mockResolvedValue(() => Promise.reject(new Error('no')));
  render(<OfferDocument make={() => document} />);
  await press('Bewaar als ODT');
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Je bestand maken is niet gelukt. Wat je schreef, staat hier nog.',
  );
  expect(offerBytes).not.toHaveBeenCalled();
});

test('the file holds what stands there at the press', async () => {
  const write = jest.fn(() => Promise.resolve(bytes));
  load.odt.mockResolvedValue(write);
  const {rerender} = render(<OfferDocument make={() => document} />);
  rerender(<OfferDocument make={() => ({...document, title: 'Later'})} />);
  await press('Bewaar als ODT');
  expect(write).toHaveBeenCalledWith({title: 'Later', blocks: []});
});
