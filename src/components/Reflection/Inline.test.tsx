import {render, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {VERSIONS} from '@site/src/schemas/records/record';
import {readShelf} from '@site/src/storage/shelf';
import {closeNotebook, store, stored} from '@site/test/builders/notebook';
import {reflectionRecord, shownModel} from '@site/test/builders/reflection';
import {freshStorage} from '@site/test/builders/storage';
import Inline from './Inline';

beforeEach(freshStorage);
afterAll(closeNotebook);

const PROMPT = 'Wanneer bleef jij te lang bellen?';
const MODEL = shownModel();
const show = (prompt = PROMPT, model = MODEL) => render(<Inline model={model} prompt={prompt} />);
const facts = () => screen.findByRole('textbox', {name: 'Wat gebeurde er?'});
const saved = () => screen.findByText('Bewaard op dit apparaat.');

test('stores nothing until somebody writes', async () => {
  const {unmount} = show();
  expect(await facts()).toHaveAccessibleDescription('Alleen wat je zag.');
  expect(screen.getByText('Wat hier staat, blijft op dit apparaat.')).toBeInTheDocument();
  expect((await readShelf()).records).toEqual([]);
  unmount();
  show();
  await facts();
  expect((await readShelf()).records).toEqual([]);
});

test('keeps what was written, and has it when somebody comes back', async () => {
  const {unmount} = show();
  await userEvent.type(await facts(), 'Ik belde.');
  await saved();
  const {records} = await readShelf();
  expect(records).toEqual([
    expect.objectContaining({
      kind: 'reflection',
      v: VERSIONS.reflection,
      title: expect.stringMatching(/^Kort, \d+ \w+ \d{4}$/),
      data: expect.objectContaining({prompt: PROMPT, answers: {feiten: 'Ik belde.'}}),
    }),
  ]);
  unmount();
  show();
  expect(await facts()).toHaveValue('Ik belde.');
});

test('a finished one is left as it is, and makes room for a new one', async () => {
  const done = reflectionRecord('klaar', {
    prompt: PROMPT,
    answers: {feiten: 'Toen.'},
    finished: '2026-11-22T10:00:00.000Z',
  });
  await store('klaar', done);
  show();
  const field = await facts();
  expect(field).toHaveValue('');
  await userEvent.type(field, 'Nu.');
  await saved();
  expect((await readShelf()).records).toHaveLength(2);
  expect(await stored('klaar')).toEqual(done);
});

test.each([
  ['to another question', {prompt: 'Wat doe jij?'}, {}],
  ['in an older version of the questions', {prompt: PROMPT}, {version: 2}],
  ['with another model', {prompt: PROMPT}, {id: 'lang'}],
])('what was written %s is not taken up', async (_what, data, model) => {
  await store('ander', reflectionRecord('ander', {...data, answers: {feiten: 'Toen.'}}));
  show(PROMPT, shownModel(model));
  expect(await facts()).toHaveValue('');
});

test('a later answer leaves an earlier one in its place', async () => {
  await store('twee', reflectionRecord('twee', {prompt: PROMPT, answers: {feiten: 'Toen.'}}));
  show();
  await userEvent.type(await screen.findByRole('textbox', {name: 'Wat probeer je?'}), 'Dit.');
  await waitFor(async () =>
    expect(await stored('twee')).toHaveProperty('data.answers', {
      feiten: 'Toen.',
      proberen: 'Dit.',
    }),
  );
});
