import {render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {readShelf} from '@site/src/storage/shelf';
import {closeNotebook, store, stored} from '@site/test/builders/notebook';
import {reflectionRecord, shownModel} from '@site/test/builders/reflection';
import {freshStorage} from '@site/test/builders/storage';
import {testRecord} from '@site/test/builders/work';
import {addressNow, goTo} from '@site/test/mocks/docusaurus/router';
import Tool from './Tool';

beforeEach(async () => {
  await freshStorage();
  goTo({pathname: '/casussen/eigen/'});
});
afterAll(closeNotebook);

const MODELS = [shownModel(), shownModel({id: 'lang', name: 'Lang', minutes: 30})];
const show = (hash = '') => {
  goTo({hash});
  return render(<Tool models={MODELS} />);
};
const begin = async (name: string) =>
  userEvent.click(await screen.findByRole('button', {name: new RegExp(`^Begin ?: ${name}$`)}));
const press = (name: string) => userEvent.click(screen.getByRole('button', {name}));
const written = () => screen.findByRole('heading', {name: /^\w+, \d+ \w+ \d{4}$/});
const field = (name: string) => screen.getByRole('textbox', {name});
const saved = () => screen.findByText('Bewaard op dit apparaat.');

test('each way says what it is for, how long it takes and where it comes from', async () => {
  show();
  const item = (await screen.findByRole('heading', {name: 'Lang'})).closest('li');
  expect(item).toHaveTextContent('Om snel terug te kijken.');
  expect(item).toHaveTextContent(
    'Ongeveer 30 minuten. Van de redactie. Bron: Divosa, 18 juni 2020',
  );
  expect(within(item ?? document.body).getByRole('link')).toHaveAttribute(
    'href',
    '/bronnen#divosa-2020',
  );
});

test('begins the way that was chosen, at its heading, and keeps what is written', async () => {
  show();
  await begin('Lang');
  expect(await written()).toHaveFocus();
  expect(addressNow().hash).toMatch(/^#stuk=[0-9a-f]{20}$/);
  await userEvent.type(field('Wat gebeurde er?'), 'Ik belde.');
  await saved();
  const id = addressNow().hash.replace('#stuk=', '');
  await waitFor(async () =>
    expect(await stored(id)).toMatchObject({
      data: {questions: {id: 'lang'}, prompt: '', answers: {feiten: 'Ik belde.'}},
    }),
  );
});

test('one that was left empty is taken up again, and one with words in it is not', async () => {
  await store('leeg', reflectionRecord('leeg'));
  await store('vol', reflectionRecord('vol', {answers: {feiten: 'Toen.'}}));
  show();
  await begin('Kort');
  await written();
  expect(addressNow().hash).toBe('#stuk=leeg');
  expect((await readShelf()).records).toHaveLength(2);
});

test('lists what was written before, with the question of its page, and nothing empty', async () => {
  await store('leeg', reflectionRecord('leeg', {}, 'Leeg'));
  await store(
    'vol',
    reflectionRecord('vol', {answers: {feiten: 'Toen.'}, prompt: 'En jij?'}, 'Vol'),
  );
  show();
  await screen.findByRole('heading', {name: 'Wat je eerder schreef'});
  expect(screen.getByRole('link', {name: 'Vol'}).closest('li')).toHaveTextContent('Vol En jij?');
  expect(screen.queryByRole('link', {name: 'Leeg'})).not.toBeInTheDocument();
});

test('is finished and taken up again by hand, and can be written in either way', async () => {
  await store('af', reflectionRecord('af', {answers: {feiten: 'Toen.'}}));
  show('#stuk=af');
  await written();
  await press('Klaar voor nu');
  expect(screen.getByText(/^Je hebt deze terugblik afgerond\./)).toBeInTheDocument();
  await waitFor(async () =>
    expect(await stored('af')).toHaveProperty('data.finished', expect.any(String)),
  );
  await userEvent.type(field('Wat probeer je?'), 'Dit.');
  await press('Toch nog niet klaar');
  expect(screen.queryByText(/^Je hebt deze terugblik afgerond\./)).not.toBeInTheDocument();
  await waitFor(async () =>
    expect(await stored('af')).toMatchObject({
      data: {finished: null, answers: {feiten: 'Toen.', proberen: 'Dit.'}},
    }),
  );
});

test('asks the questions that it was begun with, also when the model asks others now', async () => {
  const {questions} = reflectionRecord('oud').data;
  const [step] = questions.steps;
  const steps = step ? [{...step, ask: 'Wat was er toen?'}] : [];
  await store('oud', reflectionRecord('oud', {questions: {...questions, version: 7, steps}}));
  show('#stuk=oud');
  await written();
  expect(field('Wat was er toen?')).toBeInTheDocument();
  expect(screen.queryByRole('textbox', {name: 'Wat probeer je?'})).not.toBeInTheDocument();
});

test.each([
  ['that is not there', undefined],
  ['of another kind', testRecord({id: 'vreemd'})],
])('a record %s says so, and leads to the start', async (_what, record) => {
  if (record) {
    await store('vreemd', record);
  }
  show('#stuk=vreemd');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Dit stuk staat niet op dit apparaat.',
  );
  await press('Naar het overzicht');
  expect(await screen.findByText(/^Uitwerking van de redactie\./)).toHaveFocus();
});
