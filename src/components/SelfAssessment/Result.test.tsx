import {fireEvent, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {answersFor, closeNotebook, storeAttempt, stored} from '@site/test/builders/notebook';
import {instrument} from '@site/test/builders/records';
import {freshStorage} from '@site/test/builders/storage';
import {addressNow, goTo} from '@site/test/mocks/docusaurus/router';
import {offerFile} from '../Notebook/offerFile';
import Tool from './Tool';

jest.mock('../Notebook/offerFile', () => ({offerFile: jest.fn()}));

beforeEach(freshStorage);
afterEach(() => jest.restoreAllMocks());
afterAll(closeNotebook);

const show = async (id: string) => {
  goTo({pathname: '/zelfbeoordeling/', hash: `#stuk=${id}&deel=beeld`});
  render(<Tool instrument={instrument()} />);
  return screen.findByRole('heading', {level: 2, name: 'Je eigen beeld'});
};
const press = (name: string) => userEvent.click(screen.getByRole('button', {name}));
const finished = '2026-06-01T09:00:00.000Z';
const apart = {...answersFor(3, 'contact'), ...answersFor(0, 'taal')};
const summaries = () =>
  screen
    .getAllByText(/^Onderdeel \w+: /, {selector: 'summary'})
    .map(({textContent}) => textContent);
const cells = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row', {hidden: true})
    .map(({textContent}) => textContent);

test('says plainly whose picture it is and what it is not, with a way to the sources', async () => {
  await storeAttempt('eerlijk', {answers: apart, finished});
  expect(await show('eerlijk')).toHaveFocus();
  expect(screen.getByText(/hoe jij je werk ziet.*geen toets en niet gevalideerd/)).toBeVisible();
  expect(screen.getByText(/Een collega ziet dingen die voor jou gewoon zijn/)).toBeVisible();
  expect(screen.getByRole('link', {name: /Lees wat onderzoek daarover zegt/})).toHaveAttribute(
    'href',
    '/zelfbeoordeling/eerlijk-kijken',
  );
});

test('the picture is made of the answers: in a sentence, in bars, in a table, in words only', async () => {
  await storeAttempt('beeld', {answers: apart, finished});
  await show('beeld');
  expect(
    screen.getByText('Volgens je antwoorden ben je het verst bij ‘Onderdeel contact’: stevig.'),
  ).toBeVisible();
  expect(screen.getByRole('radio', {name: 'Balken'})).toBeChecked();
  expect(cells(screen.getByRole('table', {hidden: true}))).toEqual([
    expect.stringContaining('Onderdeel'),
    expect.stringMatching(/Onderdeel contact.*stevig/),
    expect.stringMatching(/Onderdeel taal.*beginnend/),
    expect.stringMatching(/Onderdeel samen.*te weinig/),
  ]);
  const figure = screen.getByRole('figure');
  expect(figure).not.toHaveTextContent(/\d[.,]\d|%|totaal|gemiddeld/i);
});

test('says how much was skipped, and nothing of it when all was answered', async () => {
  await storeAttempt('half', {answers: apart, finished});
  await show('half');
  expect(screen.getByText('3 vragen sloeg je over.')).toBeVisible();
});

test('one that was skipped is one', async () => {
  const {['samen-een']: _open, ...answers} = answersFor(1, 'contact', 'taal', 'samen');
  await storeAttempt('een', {answers, finished});
  await show('een');
  expect(screen.getByText('Eén vraag sloeg je over.')).toBeVisible();
});

test('"no occasion" was not skipped', async () => {
  await storeAttempt('alles', {answers: answersFor('none', 'contact', 'taal', 'samen'), finished});
  await show('alles');
  expect(screen.queryByText(/sloeg je over/)).not.toBeInTheDocument();
});

test('each part has its word, its sentence, the moment and a next step; where one can grow is open', async () => {
  await storeAttempt('stap', {answers: apart, finished, moments: {taal: 'Ik las de brief voor.'}});
  await show('stap');
  expect(summaries()).toEqual([
    'Onderdeel contact: stevig',
    'Onderdeel taal: beginnend',
    expect.stringContaining('Onderdeel samen: te weinig'),
  ]);
  const parts = screen
    .getAllByRole('group')
    .filter((part): part is HTMLDetailsElement => part instanceof HTMLDetailsElement)
    .filter((part) => /^Onderdeel \w+: /.test(part.textContent ?? ''));
  expect(parts.map(({open}) => open)).toEqual([false, true, false]);
  expect(parts[0]).toHaveTextContent(
    'Je antwoorden lijken het meest op ‘stevig’. Je staat stevig.',
  );
  expect(parts[1]).toHaveTextContent('Jouw moment: Ik las de brief voor.');
  expect(parts[0]).not.toHaveTextContent('Jouw moment');
  expect(parts[2]).toHaveTextContent('Te weinig antwoorden voor een beeld.');
  expect(parts.map((part) => within(part).getByRole('link', {hidden: true}).textContent)).toEqual([
    'Lees over contact.',
    'Lees over taal.',
    'Lees over samen.',
  ]);
});

test('beside the last time, and through time, once there are two', async () => {
  await storeAttempt('toen', {
    answers: answersFor(0, 'contact', 'taal', 'samen'),
    finished: '2026-05-01T09:00:00.000Z',
    focus: {dimension: 'taal', intention: 'Ik schrijf korter.', lookBack: null},
  });
  await storeAttempt('nu', {
    answers: {...answersFor(3, 'contact'), ...answersFor(0, 'taal', 'samen')},
    finished,
  });
  await show('nu');
  expect(await screen.findByText('Hoger dan vorige keer: ‘Onderdeel contact’.')).toBeVisible();
  expect(screen.getByText('Vorige keer koos je om op te letten: Onderdeel taal.')).toBeVisible();
  expect(screen.getByText('Ik schrijf korter.')).toBeVisible();
  expect(screen.getByRole('heading', {name: 'Hoe het verliep'})).toBeVisible();
  expect(screen.getByText(/Lager hoeft geen achteruitgang te zijn/)).toBeVisible();
  const trend = screen.getByRole('table', {name: /Van oud naar nieuw/});
  expect(cells(trend)[1]).toMatch(/Onderdeel contact.*beginnend.*stevig/);
});

test('the first time there is nothing to lay beside it', async () => {
  await storeAttempt('eerste', {answers: apart, finished});
  await storeAttempt('later', {answers: apart, finished: '2026-07-01T09:00:00.000Z'});
  await show('eerste');
  await screen.findByRole('heading', {name: 'Hoe het verliep'});
  expect(screen.queryByText('Vorige keer')).not.toBeInTheDocument();
});

test('keeps one thing to work at, with a day, and lets it be taken back', async () => {
  await storeAttempt('ding', {answers: apart, finished});
  await show('ding');
  const form = within(screen.getByRole('region', {name: 'Kies één ding'}));
  await userEvent.selectOptions(
    form.getByRole('combobox', {name: 'Waar ga je op letten?'}),
    'Onderdeel taal',
  );
  await userEvent.type(form.getByRole('textbox', {name: 'Wat ga je proberen?'}), 'Ik lees hardop.');
  fireEvent.change(form.getByLabelText(/Wanneer kijk je terug/), {target: {value: '2026-12-06'}});
  await waitFor(async () =>
    expect(await stored('ding')).toHaveProperty('data.focus', {
      dimension: 'taal',
      intention: 'Ik lees hardop.',
      lookBack: '2026-12-06',
    }),
  );
  await userEvent.selectOptions(form.getByRole('combobox'), 'Nog niets gekozen');
  fireEvent.change(form.getByLabelText(/Wanneer kijk je terug/), {target: {value: ''}});
  await waitFor(async () =>
    expect(await stored('ding')).toHaveProperty('data.focus', {
      dimension: null,
      intention: 'Ik lees hardop.',
      lookBack: null,
    }),
  );
});

test('goes to the printer, into a file, back to the answers and to the start', async () => {
  await storeAttempt('weg', {answers: apart, finished});
  await show('weg');
  const print = jest.spyOn(window, 'print').mockReturnValue();
  await press('Druk dit af');
  expect(print).toHaveBeenCalledTimes(1);
  await press('Bewaar als bestand');
  await waitFor(() => expect(offerFile).toHaveBeenCalledTimes(1));
  const [name, content] = jest.mocked(offerFile).mock.calls[0] ?? ['', ''];
  expect(name).toMatch(/^zelfbeoordeling-weg-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(content)).toMatchObject({
    holds: 'werkmap',
    content: {records: [{id: 'weg', data: {answers: apart}}]},
  });
  await press('Verander je antwoorden');
  expect(addressNow().hash).toBe('#stuk=weg&deel=contact');
  expect(await screen.findByRole('heading', {name: 'Onderdeel contact'})).toHaveFocus();
});
