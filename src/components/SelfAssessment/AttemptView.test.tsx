import {render, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {closeNotebook, store, storeAttempt, stored} from '@site/test/builders/notebook';
import {instrument} from '@site/test/builders/records';
import {freshStorage} from '@site/test/builders/storage';
import {testRecord} from '@site/test/builders/work';
import {addressNow, goTo} from '@site/test/mocks/docusaurus/router';
import {tell} from '@site/src/storage/channel';
import {openDatabase} from '@site/src/storage/database';
import {readShelf} from '@site/src/storage/shelf';
import Tool from './Tool';

beforeEach(freshStorage);
afterEach(() => jest.restoreAllMocks());
afterAll(closeNotebook);

const show = (hash: string) => {
  goTo({pathname: '/zelfbeoordeling/', hash});
  return render(<Tool instrument={instrument()} />);
};
const told = () => screen.findByRole('alert');
const waysOn = () => {
  expect(screen.getByRole('link', {name: 'Naar de werkmap'})).toHaveAttribute('href', '/werkmap');
  return userEvent.click(screen.getByRole('button', {name: 'Naar het overzicht'}));
};

test('one that is not here: says what may have happened, and leads on', async () => {
  show('#stuk=nergens');
  expect(await told()).toHaveTextContent('Dit stuk staat niet op dit apparaat');
  await waysOn();
  expect(addressNow().hash).toBe('');
  expect(await screen.findByRole('button', {name: 'Begin'})).toBeInTheDocument();
});

test('one of a later version: says so, and leaves it as it is', async () => {
  const raw = {id: 'nieuwer', kind: 'self-assessment', v: 99, title: 'Van later', data: {x: 1}};
  await store('nieuwer', raw);
  show('#stuk=nieuwer&deel=contact');
  expect(await told()).toHaveTextContent('nieuwere versie van deze site');
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  expect(await stored('nieuwer')).toEqual(raw);
});

test('one that cannot be read: says so, and leaves it as it is', async () => {
  await store('stuk', {id: 'stuk', kind: 'self-assessment', v: 2, data: 'kapot'});
  show('#stuk=stuk');
  expect(await told()).toHaveTextContent('Dit stuk is niet te lezen');
  await waysOn();
  expect(await stored('stuk')).toHaveProperty('data', 'kapot');
});

test('a record of another kind is no attempt', async () => {
  const {questions} = (await storeAttempt('bron')).data;
  const {id, version, title, dimensions} = questions;
  await store('beeld', {
    ...testRecord({id: 'beeld'}),
    kind: 'team-picture',
    v: 1,
    data: {
      asked: {
        id,
        version,
        title,
        dimensions: dimensions.map((dimension) => ({id: dimension.id, name: dimension.name})),
      },
      parts: {},
      theme: '',
    },
  });
  expect((await readShelf()).unreadable).toEqual([]);
  show('#stuk=beeld');
  expect(await told()).toHaveTextContent('staat niet op dit apparaat');
});

test('where storage is blocked, an address of an attempt says why it cannot be shown', async () => {
  jest.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('geblokkeerd', 'SecurityError');
  });
  show('#stuk=iets');
  expect(await told()).toHaveTextContent('kon niet worden geopend');
});

test('an older one opens, is written in the new version, and keeps its original', async () => {
  const attempt = await storeAttempt('ouder', {answers: {'contact-een': 1}});
  const {focus: _focus, ...data} = attempt.data;
  const old = {...attempt, v: 1, data};
  await store('ouder', old);
  show('#stuk=ouder&deel=contact');
  await screen.findByRole('heading', {name: 'Onderdeel contact'});
  expect(await stored('ouder')).toEqual(old);
  await userEvent.click(screen.getAllByRole('radio', {name: 'vaker'})[1] ?? document.body);
  await waitFor(async () =>
    expect(await stored('ouder')).toMatchObject({
      v: 2,
      data: {answers: {'contact-een': 1, 'contact-twee': 3}, focus: null},
    }),
  );
  expect(await (await openDatabase()).get('originals', ['ouder', 1])).toEqual(old);
});

test('what another tab answers shows here at once, beside what is answered here', async () => {
  const attempt = await storeAttempt('samen', {answers: {'contact-een': 1}});
  show('#stuk=samen&deel=contact');
  await screen.findByRole('heading', {name: 'Onderdeel contact'});
  await store('samen', {
    ...attempt,
    rev: attempt.rev + 1,
    data: {...attempt.data, answers: {'contact-een': 1, 'contact-drie': 0}},
  });
  tell({kind: 'records', ids: ['samen']});
  await waitFor(() => expect(screen.getAllByRole('radio', {name: 'niet'})[2]).toBeChecked());
  await userEvent.click(screen.getAllByRole('radio', {name: 'vaker'})[1] ?? document.body);
  await waitFor(async () =>
    expect(await stored('samen')).toHaveProperty('data.answers', {
      'contact-een': 1,
      'contact-twee': 3,
      'contact-drie': 0,
    }),
  );
});

test('removed in another tab: says so, and keeps it again at the button', async () => {
  await storeAttempt('weg', {answers: {'contact-een': 1}});
  show('#stuk=weg&deel=contact');
  await screen.findByRole('heading', {name: 'Onderdeel contact'});
  const db = await openDatabase();
  await db.delete('records', 'weg');
  tell({kind: 'records', ids: ['weg']});
  expect(await told()).toHaveTextContent('in een ander tabblad verwijderd');
  await userEvent.click(screen.getByRole('button', {name: 'Bewaar het toch'}));
  expect(await screen.findByText('Bewaard op dit apparaat.')).toHaveFocus();
  expect(await stored('weg')).toHaveProperty('data.answers', {'contact-een': 1});
});
