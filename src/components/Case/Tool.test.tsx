import {act, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {openRecord} from '@site/src/storage/openRecord';
import {readShelf} from '@site/src/storage/shelf';
import {closeNotebook, store, stored} from '@site/test/builders/notebook';
import {freshStorage} from '@site/test/builders/storage';
import {shownCase, walked, walkRecord} from '@site/test/builders/walk';
import {testRecord} from '@site/test/builders/work';
import {addressNow, goTo} from '@site/test/mocks/docusaurus/router';
import {changeData} from '../RecordTool/changeData';
import Tool from './Tool';

beforeEach(async () => {
  await freshStorage();
  goTo({pathname: '/casussen/de-deur/'});
});
afterAll(closeNotebook);

const show = (hash = '') => {
  goTo({hash});
  return render(<Tool shown={shownCase()} />);
};
const press = (name: string) => userEvent.click(screen.getByRole('button', {name}));
const heading = (name: string) => screen.findByRole('heading', {name});
const moment = (id: string) => heading(`Moment ${id}`);
const choose = (id: string) => press(`Je gaat naar ${id}.`);
const why = () => screen.getByRole('textbox', {name: 'Waarom koos je dit?'});
const saved = () => screen.findByText('Bewaard op dit apparaat.');

test('a walk goes from the start to an ending, and the focus goes along', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', {name: 'Begin'}));
  for (const [id, to, next] of [
    ['een', 'twee', 'Moment twee'],
    ['twee', 'drie', 'Moment drie'],
    ['drie', 'weg', 'Einde weg'],
  ] as const) {
    expect(await moment(id)).toHaveFocus();
    expect(screen.getByText(`Dit gebeurt bij ${id}.`)).toBeInTheDocument();
    expect(screen.queryByRole('button', {name: 'Verder'})).not.toBeInTheDocument();
    await choose(to);
    expect(await heading('Wat er gebeurt')).toHaveFocus();
    expect(screen.getByText(`Zo kom je bij ${to}.`)).toBeInTheDocument();
    expect(screen.getByText(`Dat kost tijd bij ${id}.`)).toBeInTheDocument();
    expect(screen.getByText(`Misschien voelt het als ${to}.`)).toBeInTheDocument();
    await press('Verder');
    expect(await heading(next)).toHaveFocus();
  }
  expect(screen.getByText('Hier stopt het bij weg.')).toBeInTheDocument();
  expect(addressNow().hash).toMatch(/^#stuk=[0-9a-f]{20}&deel=4$/);
});

test('what was chosen and written stands in the notebook', async () => {
  await store('schrijven', walkRecord('schrijven', walked([])));
  show('#stuk=schrijven');
  await moment('een');
  await choose('om');
  await userEvent.type(why(), 'Omdat.');
  await saved();
  await waitFor(async () =>
    expect(await stored('schrijven')).toMatchObject({
      data: {steps: [{scene: 'een', option: 'naar-om'}], whys: {'1': {een: 'Omdat.'}}, ended: null},
    }),
  );
});

test('back and another choice keeps what was written, and goes the other way', async () => {
  await store('terug', walkRecord('terug', walked(['twee'], {whys: {'1': {een: 'Omdat.'}}})));
  show('#stuk=terug');
  await moment('twee');
  await press('Terug');
  expect(await moment('een')).toHaveFocus();
  expect(screen.getByRole('button', {pressed: true})).toHaveTextContent('Je gaat naar twee.');
  expect(why()).toHaveValue('Omdat.');
  await choose('om');
  expect(screen.getByRole('button', {pressed: true})).toHaveTextContent('Je gaat naar om.');
  expect(why()).toHaveValue('Omdat.');
  await press('Verder');
  expect(await moment('om')).toHaveFocus();
});

test('an address without a step goes on where the walk was left', async () => {
  await store('verder', walkRecord('verder', walked(['twee', 'drie'])));
  show('#stuk=verder');
  expect(await moment('drie')).toBeInTheDocument();
  expect(screen.getByText('Keuze 3')).toBeInTheDocument();
});

test('who begins and loads the page again finds the choice just made, to write why', async () => {
  const {unmount} = show();
  await userEvent.click(await screen.findByRole('button', {name: 'Begin'}));
  await moment('een');
  await choose('twee');
  await saved();
  const {hash} = addressNow();
  unmount();
  show(hash);
  await moment('een');
  expect(why()).toBeInTheDocument();
});

test('an address past what was chosen leads no further than the next choice', async () => {
  await store('vooruit', walkRecord('vooruit', walked(['twee'])));
  show('#stuk=vooruit&deel=9');
  expect(await moment('twee')).toBeInTheDocument();
  expect(screen.getByText('Keuze 2')).toBeInTheDocument();
});

test('a walk of this case can be gone on with from its start, and says how far it is', async () => {
  await store('af', walkRecord('af', walked(['twee', 'drie', 'weg']), 'Afgelopen'));
  await store('half', walkRecord('half', walked(['twee']), 'Halverwege'));
  await store('leeg', walkRecord('leeg', walked([]), 'Nog niets'));
  show();
  const list = await screen.findByRole('list');
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({textContent}) => textContent),
  ).toEqual(
    expect.arrayContaining(['Afgelopen kwam uit bij ‘Einde weg’', 'Halverwege 1 keuze gemaakt']),
  );
  expect(within(list).queryByText('Nog niets')).not.toBeInTheDocument();
  expect(within(list).getByRole('link', {name: 'Halverwege'})).toHaveAttribute(
    'href',
    '#stuk=half',
  );
  await press('Loop hem nog een keer');
  await moment('een');
  expect((await readShelf()).records).toHaveLength(3);
});

test.each([
  ['of another kind', testRecord({id: 'vreemd'})],
  ['of another case', walkRecord('vreemd', walked([], {story: {id: 'x', version: 1, title: 'X'}}))],
])('a record %s is not shown as a walk', async (_what, record) => {
  await store('vreemd', record);
  show('#stuk=vreemd');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Dit stuk staat niet op dit apparaat.',
  );
});

test('a record that is not there says what may have happened, and leads to the start', async () => {
  show('#stuk=nergens');
  expect(await screen.findByRole('alert')).toHaveTextContent('Misschien is het verwijderd');
  await press('Naar het overzicht');
  expect(await screen.findByRole('button', {name: 'Begin'})).toBeInTheDocument();
  expect(screen.getByText(/^Verzonnen casus\./)).toHaveFocus();
});

test('a choice made elsewhere shows, and leaves the focus where it is', async () => {
  await store('elders', walkRecord('elders', walked([])));
  show('#stuk=elders&deel=1');
  const title = await moment('een');
  const opened = await openRecord('elders');
  act(() => {
    if (opened.kind === 'open') {
      changeData(opened.session, 'case-walk', () => walked(['om']));
    }
  });
  expect(screen.getByRole('button', {pressed: true})).toHaveTextContent('Je gaat naar om.');
  expect(title).toHaveFocus();
  await saved();
});
