import {act, render, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {testRecord} from '@site/test/builders/work';
import type {Session, SessionView} from '@site/src/storage/session';
import {offerFile} from '../Notebook/offerFile';
import SaveLine from './index';

jest.mock('../Notebook/offerFile', () => ({offerFile: jest.fn()}));

const record = testRecord({title: 'Mijn stuk'});

/** A session that a test leads from state to state. */
function ledSession(save: SessionView['save']) {
  let view: SessionView = {record, save};
  const listeners = new Set<() => void>();
  const session: Session = {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: jest.fn(),
    retry: jest.fn(() => show({kind: 'saving'})),
    end: jest.fn(),
  };
  const show = (next: SessionView['save'], changed = view.record) => {
    view = {record: changed, save: next};
    listeners.forEach((listener) => listener());
  };
  return {
    session,
    lead: (next: SessionView['save'], changed?: typeof record) => act(() => show(next, changed)),
  };
}
const button = (name: string) => screen.getByRole('button', {name});
const failed = (fault: 'blocked' | 'full' | 'newer' | 'gone' | 'unknown') => ({
  kind: 'failed' as const,
  fault,
});

test.each([
  ['new', 'Wat hier staat, blijft op dit apparaat.', false],
  ['saving', 'Bezig met bewaren.', true],
  ['saved', 'Bewaard op dit apparaat.', true],
] as const)('%s: says so in words, and announces nothing', (kind, words, leadsOn) => {
  render(<SaveLine session={ledSession({kind}).session} />);
  expect(screen.getByText(words)).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
  expect(screen.queryAllByRole('link', {name: 'Naar de werkmap'})).toHaveLength(leadsOn ? 1 : 0);
});

test.each([
  ['blocked', 'Je browser laat deze site niets bewaren.', 'Probeer opnieuw'],
  ['full', 'Er is geen ruimte meer op dit apparaat.', 'Probeer opnieuw'],
  ['newer', 'Dit stuk is gemaakt met een nieuwere versie', 'Probeer opnieuw'],
  ['gone', 'Dit stuk is in een ander tabblad verwijderd.', 'Bewaar het toch'],
  ['unknown', 'Bewaren lukte niet.', 'Probeer opnieuw'],
] as const)('%s: an alert says why, never that it is saved', async (fault, words, again) => {
  const {session} = ledSession(failed(fault));
  render(<SaveLine session={session} />);
  expect(screen.getByRole('alert')).toHaveTextContent(words);
  expect(screen.queryByText('Bewaard op dit apparaat.')).not.toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  await userEvent.click(button(again));
  expect(session.retry).toHaveBeenCalledTimes(1);
});

test('offers what was not saved as a file', async () => {
  render(<SaveLine session={ledSession(failed('full')).session} />);
  await userEvent.click(button('Bewaar als bestand'));
  await waitFor(() => expect(offerFile).toHaveBeenCalledTimes(1));
  const [name, content] = jest.mocked(offerFile).mock.calls[0] ?? ['', ''];
  expect(name).toMatch(/^mijn-stuk-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(content)).toMatchObject({content: {records: [{title: 'Mijn stuk'}]}});
});

test('a next try under way leaves the message and its buttons where they are', () => {
  const {session, lead} = ledSession(failed('full'));
  render(<SaveLine session={session} />);
  const alert = screen.getByRole('alert');
  const again = button('Probeer opnieuw');
  lead({kind: 'saving'}, {...record, title: 'Met een letter meer'});
  expect(alert).toBeInTheDocument();
  expect(again).toBeInTheDocument();
  expect(screen.getByText('Bezig met bewaren.')).toBeInTheDocument();
  lead(failed('full'));
  expect(screen.getByRole('alert')).toBe(alert);
  // A key is no press on the button: nothing is said at each.
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('a try that failed again is said, and keeps the focus on its button', async () => {
  const {session, lead} = ledSession(failed('full'));
  render(<SaveLine session={session} />);
  await userEvent.click(button('Probeer opnieuw'));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  lead(failed('full'));
  expect(screen.getByRole('status')).toHaveTextContent('Het lukte weer niet.');
  expect(button('Probeer opnieuw')).toHaveFocus();
});

test('a try that worked takes the message away, and the focus to the words that say so', async () => {
  const {session, lead} = ledSession(failed('full'));
  render(<SaveLine session={session} />);
  await userEvent.click(button('Probeer opnieuw'));
  lead({kind: 'saved'});
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.getByText('Bewaard op dit apparaat.')).toHaveFocus();
});

test('who was typing when it worked again keeps on typing', () => {
  const {session, lead} = ledSession(failed('full'));
  render(
    <>
      <textarea aria-label="Veld" />
      <SaveLine session={session} />
    </>,
  );
  screen.getByRole('textbox').focus();
  lead({kind: 'saving'});
  lead({kind: 'saved'});
  expect(screen.getByRole('textbox')).toHaveFocus();
});
