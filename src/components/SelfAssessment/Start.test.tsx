import {act, render, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {answersFor, closeNotebook, store, storeAttempt} from '@site/test/builders/notebook';
import {instrument} from '@site/test/builders/records';
import {freshStorage} from '@site/test/builders/storage';
import {stillClock} from '@site/test/builders/stillClock';
import {testRecord} from '@site/test/builders/work';
import {addressNow, goTo} from '@site/test/mocks/docusaurus/router';
import {tell} from '@site/src/storage/channel';
import {placeOf} from '../RecordTool/address';
import Tool from './Tool';

beforeEach(async () => {
  await freshStorage();
  goTo({pathname: '/zelfbeoordeling/', hash: ''});
});
stillClock();
afterEach(() => jest.restoreAllMocks());
afterAll(closeNotebook);

const show = () => render(<Tool instrument={instrument()} />);
const begin = () => userEvent.click(screen.getByRole('button', {name: /^Begin/}));
const rows = async () =>
  (await screen.findAllByRole('listitem')).map((row) => row.textContent?.replaceAll(/\s+/g, ' '));
const recordNow = () => {
  const place = placeOf(addressNow().hash);
  return place?.kind === 'record' ? place.record : undefined;
};
const today = 'Zelfbeoordeling van 22 november 2026';

const focus = (dimension: string, intention: string) => ({
  dimension,
  intention,
  lookBack: '2026-12-06',
});

test('says what it is, how long it takes, that it is no test, and that nothing leaves the device', async () => {
  show();
  expect(await screen.findByRole('button', {name: 'Begin'})).toBeInTheDocument();
  expect(screen.getByText(/Dit is geen toets/)).toBeInTheDocument();
  expect(screen.getByText('Vragen over wat je deed.')).toBeInTheDocument();
  expect(screen.getByText(/Ongeveer 15 minuten.*Alles blijft op dit apparaat/)).toBeInTheDocument();
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});

test('lists what was filled in before, how far it is, and what can be done with it', async () => {
  await storeAttempt('half', {answers: {'contact-een': 1, 'taal-een': 'none'}});
  await storeAttempt('heel', {
    answers: answersFor(2, 'contact', 'taal', 'samen'),
    finished: '2026-06-01T09:00:00.000Z',
  });
  show();
  expect(await rows()).toEqual([
    'Zelfbeoordeling half 2 van de 9 vragen Ga verder: Zelfbeoordeling half',
    'Zelfbeoordeling heel 9 van de 9 vragen Bekijk je beeld: Zelfbeoordeling heel',
  ]);
  expect(screen.getByRole('heading', {level: 2, name: 'Wat je eerder invulde'})).toBeVisible();
  await userEvent.click(screen.getByRole('button', {name: /Bekijk je beeld ?: /}));
  expect(await screen.findByRole('heading', {name: 'Je eigen beeld'})).toHaveFocus();
});

test('what another tab fills in comes into the list at once', async () => {
  await storeAttempt('hier', {answers: {'contact-een': 1}});
  show();
  expect(await rows()).toHaveLength(1);
  await act(async () => {
    await storeAttempt('elders', {answers: {'contact-een': 1}});
    tell({kind: 'records', ids: ['elders']});
  });
  await waitFor(async () => expect(await rows()).toHaveLength(2));
});

test('shows what somebody meant to work at, of the attempt that was finished last', async () => {
  await storeAttempt(
    'oud',
    {finished: '2026-05-01T09:00:00.000Z', focus: focus('contact', 'Ik bel op een andere dag.')},
    {updated: '2026-12-01T09:00:00.000Z'},
  );
  await storeAttempt('nieuw', {
    finished: '2026-06-01T09:00:00.000Z',
    focus: focus('taal', 'Ik schrijf korter.'),
  });
  show();
  expect(
    await screen.findByText('Vorige keer koos je om op te letten: Onderdeel taal.'),
  ).toBeInTheDocument();
  expect(screen.getByText('Ik schrijf korter.')).toBeInTheDocument();
  expect(screen.getByText('Terugkijken op 6 december 2026.')).toBeInTheDocument();
  expect(screen.queryByText('Ik bel op een andere dag.')).not.toBeInTheDocument();
});

test('an attempt that was begun today and left empty is taken up again, and not listed', async () => {
  await storeAttempt('leeg', {}, {title: today});
  show();
  await begin();
  await screen.findByRole('heading', {name: 'Onderdeel contact'});
  expect(recordNow()).toBe('leeg');
});

test.each([
  ['of another day', {}, {title: 'Zelfbeoordeling van 1 mei 2026'}],
  ['with a moment in it', {moments: {contact: 'Ik belde.'}}, {title: today}],
])('one %s is not', async (_what, data, rest) => {
  await storeAttempt('ander', data, rest);
  show();
  await screen.findByRole('button', {name: /^Begin/});
  await begin();
  await screen.findByRole('heading', {name: 'Onderdeel contact'});
  expect(recordNow()).not.toBe('ander');
});

test('one with only a moment in it stands in the list', async () => {
  await storeAttempt('moment', {moments: {contact: 'Ik belde.'}});
  show();
  expect(await rows()).toEqual([
    'Zelfbeoordeling moment 0 van de 9 vragen Ga verder: Zelfbeoordeling moment',
  ]);
});

test('an attempt at another instrument stands somewhere else', async () => {
  await store('ander', testRecord({id: 'ander'}));
  await storeAttempt('deze', {answers: {'contact-een': 1}});
  show();
  expect(await rows()).toHaveLength(1);
});

test('says so when the browser keeps nothing, and can be filled in all the same', async () => {
  jest.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('geblokkeerd', 'SecurityError');
  });
  show();
  expect(await screen.findByRole('alert')).toHaveTextContent('laat deze site niets bewaren');
  await begin();
  expect(await screen.findByRole('heading', {name: 'Onderdeel contact'})).toHaveFocus();
  await userEvent.click(screen.getAllByRole('radio', {name: 'vaker'})[0] ?? document.body);
  expect(screen.getAllByRole('radio', {name: 'vaker'})[0]).toBeChecked();
  expect(await screen.findByRole('alert')).toHaveTextContent('Bewaar het als bestand');
  await userEvent.click(screen.getByRole('button', {name: 'Stop voor nu'}));
  expect(await rows()).toEqual([expect.stringContaining('1 van de 9 vragen')]);
});
