import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {AnyRecord} from '@site/src/schemas/records/record';
import type {Session} from '@site/src/storage/session';
import {testRecord} from '@site/test/builders/work';
import OtherVersions from './index';

const OTHER = {
  at: '2026-11-22T10:00:00.000Z',
  field: 'data/moments/een',
  text: 'uit een ander tabblad',
};

/** A session that only remembers what it was made to hold. */
function sessionOf(start: AnyRecord): Session & {held: () => AnyRecord} {
  let held = start;
  return {
    held: () => held,
    view: () => ({record: held, save: {kind: 'saved'}}),
    subscribe: () => () => {},
    change: (edit) => {
      held = edit(held);
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
  expect(screen.getByRole('alert')).toHaveTextContent('uit een ander tabblad');
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
  await userEvent.click(screen.getByRole('button', {name: 'Laat weg'}));
  expect(session.held()).toEqual({...record, others: []});
});

test('a choice is named as one, not by the number that stands for it', () => {
  const record = testRecord({others: [{...OTHER, field: 'data/answers/een-1', text: '2'}]});
  render(<OtherVersions session={sessionOf(record)} record={record} />);
  expect(screen.getByRole('listitem')).toHaveTextContent('Een ander antwoord op dezelfde vraag.');
});
