import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {useSession} from '@site/src/components/Notebook/useSession';
import {beginRecord} from '@site/src/storage/openRecord';
import type {Session} from '@site/src/storage/session';
import {closeNotebook} from '@site/test/builders/notebook';
import {reflectionRecord} from '@site/test/builders/reflection';
import {freshStorage} from '@site/test/builders/storage';
import QuestionField from './QuestionField';

beforeEach(freshStorage);
afterAll(closeNotebook);

function Field({session}: {session: Session}) {
  const {record} = useSession(session);
  return record.kind === 'reflection' ? <QuestionField session={session} record={record} /> : null;
}

const show = (id: string, question = '') =>
  render(<Field session={beginRecord(reflectionRecord(id, {question}))} />);
const open = () => userEvent.click(screen.getByText('Maak er een intervisievraag van'));
const details = () => screen.getByRole('group');
const field = () => screen.getByRole('textbox', {name: 'Je vraag'});
const advice = () => screen.queryAllByRole('listitem').map(({textContent}) => textContent);
const HOW = 'Hoe kan ik … terwijl …?';

test('stands closed until somebody wants it, and open where a question was written', () => {
  const {unmount} = show('dicht');
  expect(details()).not.toHaveAttribute('open');
  unmount();
  show('open', 'Hoe kan ik dit?');
  expect(details()).toHaveAttribute('open');
});

test('a way to begin comes in the field, with the focus, and makes room', async () => {
  show('begin');
  await open();
  expect(screen.getAllByRole('button').map(({textContent}) => textContent)).toEqual([
    HOW,
    'Wat maakt dat ik …?',
    'Wat wil ik eigenlijk als …?',
  ]);
  await userEvent.click(screen.getByRole('button', {name: HOW}));
  expect(field()).toHaveValue(HOW);
  expect(field()).toHaveFocus();
  expect(screen.queryByRole('button', {name: HOW})).not.toBeInTheDocument();
});

test('an emptied field stays open under who is writing, with the ways to begin', async () => {
  show('leeg', 'Hoe kan ik dit?');
  await userEvent.clear(field());
  expect(details()).toHaveAttribute('open');
  expect(field()).toHaveFocus();
  expect(screen.getByRole('button', {name: HOW})).toBeInTheDocument();
});

test.each([
  ['geen', 'Hoe kan ik blijven, terwijl ik weg wil?', []],
  ['teken', 'Ik wil weten of het helpt', [/^Er staat nog geen vraagteken/]],
  ['meer', 'Wat doe ik? En wat wil ik?', [/^Dit zijn meer vragen/]],
  ['ander', 'Waarom neemt hij niet op?', [/^Je staat er zelf nog niet in/, /gaat over de ander/]],
])('%s: what would make the question better stands under it', (id, question, words) => {
  show(id, question);
  expect(advice()).toEqual(words.map((one) => expect.stringMatching(one)));
  expect(field()).toHaveAccessibleDescription(advice().join(' '));
});

test('leads to how a situation is made unrecognisable', () => {
  show('recept', 'Hoe kan ik dit?');
  expect(screen.getByRole('link', {name: 'Zo doe je dat'})).toHaveAttribute(
    'href',
    '/casussen#een-eigen-situatie-onherkenbaar-maken',
  );
});
