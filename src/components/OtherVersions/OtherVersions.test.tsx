import {render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {AnyRecord} from '@site/src/schemas/records/record';
import type {Session, SessionView} from '@site/src/storage/session';
import {testRecord} from '@site/test/builders/work';
import {useSession} from '../Notebook/useSession';
import OtherVersions from './index';

const OTHER = {
  at: '2026-11-22T10:00:00.000Z',
  field: 'data/moments/een',
  text: 'uit een ander tabblad',
};

/** A session that only remembers what it was made to hold. */
function sessionOf(start: AnyRecord): Session & {held: () => AnyRecord} {
  let view: SessionView = {record: start, save: {kind: 'saved'}};
  const listeners = new Set<() => void>();
  return {
    held: () => view.record,
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: (edit) => {
      view = {...view, record: edit(view.record)};
      listeners.forEach((listener) => listener());
    },
    retry: () => {},
    end: () => {},
  };
}

test('shows nothing as long as no two tabs were at the same field', () => {
  const record = testRecord();
  const {container} = render(<OtherVersions session={sessionOf(record)} record={record} />);
  expect(container).toBeEmptyDOMElement();
});

test('tells what the other tab had, and puts it in its place when asked', async () => {
  const record = testRecord({others: [OTHER]});
  const session = sessionOf(record);
  render(<OtherVersions session={session} record={record} />);
  expect(screen.getByRole('listitem')).toHaveTextContent('uit een ander tabblad');
  await userEvent.click(screen.getByRole('button', {name: 'Neem dit over'}));
  expect(session.held()).toMatchObject({
    data: {moments: {een: 'uit een ander tabblad'}},
    others: [],
  });
});

test('puts it away when asked, and changes nothing else', async () => {
  const record = testRecord({others: [OTHER]});
  const session = sessionOf(record);
  render(<OtherVersions session={session} record={record} />);
  await userEvent.click(screen.getByRole('button', {name: 'Houd wat hier staat'}));
  expect(session.held()).toEqual({...record, others: []});
});

const answer = (item: string, text: string) => ({
  ...OTHER,
  field: `data/answers/${item}`,
  text,
});

test('an answer is named by its question and its words, not by the number that stands for it', () => {
  const record = testRecord({others: [answer('een-1', '2'), answer('een-2', 'none')]});
  render(<OtherVersions session={sessionOf(record)} record={record} />);
  expect(screen.getAllByRole('listitem').map(({firstChild}) => firstChild?.textContent)).toEqual([
    'Ik deed een 1. twee of drie keer.',
    'Ik deed een 2. geen gelegenheid.',
  ]);
});

test('an answer to a question that is not there stays as it was written', () => {
  const record = testRecord({others: [{...OTHER, field: 'data/answers/weg', text: '2'}]});
  render(<OtherVersions session={sessionOf(record)} record={record} />);
  expect(screen.getByRole('listitem')).toHaveTextContent('2');
});

/** As on a page: drawn again when the record changes. */
function Live({session}: {session: Session}) {
  return <OtherVersions session={session} record={useSession(session).record} />;
}
const TWO = [OTHER, {...OTHER, field: 'data/moments/twee', text: 'nog iets'}];
const press = (name: string, at = 0) =>
  userEvent.click(screen.getAllByRole('button', {name})[at] ?? document.body);
const firstButtonOf = (words: string) => {
  const item = screen.getAllByRole('listitem').find((one) => one.textContent?.includes(words));
  return within(item ?? document.body).getAllByRole('button')[0];
};

test('only the sentence is announced; the buttons stand outside it', () => {
  render(<Live session={sessionOf(testRecord({others: [OTHER]}))} />);
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent(/in twee tabbladen tegelijk veranderd/);
  expect(within(alert).queryByRole('button')).not.toBeInTheDocument();
});

test.each(['Neem dit over', 'Houd wat hier staat'])(
  'after ‘%s’ the focus goes to the next version',
  async (name) => {
    render(<Live session={sessionOf(testRecord({others: TWO}))} />);
    await press(name);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(firstButtonOf('nog iets')).toHaveFocus();
  },
);

test('after the last of the list the focus goes to the one before it', async () => {
  render(<Live session={sessionOf(testRecord({others: TWO}))} />);
  await press('Houd wat hier staat', 1);
  expect(firstButtonOf('uit een ander tabblad')).toHaveFocus();
});

test('what was put aside by taking over stands in its place, and gets the focus', async () => {
  const record = testRecord({others: [OTHER]});
  const held = {...record, data: {...record.data, moments: {een: 'wat hier stond'}}};
  render(<Live session={sessionOf(held)} />);
  await press('Neem dit over');
  expect(firstButtonOf('wat hier stond')).toHaveFocus();
});

test('when none is left a sentence that says so gets the focus', async () => {
  render(<Live session={sessionOf(testRecord({others: [OTHER]}))} />);
  await press('Houd wat hier staat');
  expect(screen.getByText('Er is geen andere versie meer.')).toHaveFocus();
});

test('what cannot stand in the record stays as another version, and nothing is lost', async () => {
  const odd = {...OTHER, field: 'data/answers/een-1', text: 'geen antwoord'};
  const session = sessionOf(testRecord({others: [odd]}));
  render(<Live session={session} />);
  await press('Neem dit over');
  expect(session.held()).toEqual(testRecord({others: [odd]}));
  expect(screen.getByRole('button', {name: 'Neem dit over'})).toHaveFocus();
});
