import {render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {closeNotebook, store, stored} from '@site/test/builders/notebook';
import {freshStorage} from '@site/test/builders/storage';
import {shownCase, walked, walkRecord} from '@site/test/builders/walk';
import {goTo} from '@site/test/mocks/docusaurus/router';
import Tool from './Tool';

const mockOffered = jest.fn();
jest.mock('@site/src/components/Notebook/offerFile', () => ({
  offerFile: (name: string, text: string) => mockOffered(name, text),
}));

beforeEach(async () => {
  await freshStorage();
  goTo({pathname: '/casussen/de-deur/'});
});
afterAll(closeNotebook);

const OWN = walked(['twee', 'drie', 'weg'], {
  whys: {'2': {twee: 'Omdat het mocht.'}, '3': {drie: ' '}},
});
const open = async (id: string) => {
  goTo({hash: `#stuk=${id}`});
  render(<Tool shown={shownCase()} />);
  await screen.findByRole('heading', {name: /^Einde /, level: 2});
};
const beside = () => screen.queryByRole('combobox', {name: 'Leg er een andere keer naast'});

test('shows the way that was gone, with what was written, and the ways that were not', async () => {
  await store('af', walkRecord('af', OWN));
  await open('af');
  const list = screen.getAllByText(/^Moment/, {selector: 'b'}).map((title) => title.closest('li'));
  expect(list.map((item) => item?.textContent)).toEqual([
    'Moment een: Je gaat naar twee.',
    'Moment twee: Je gaat naar drie.Waarom: Omdat het mocht.',
    'Moment drie: Je gaat naar weg.',
  ]);
  const crossings = screen
    .getAllByText(/^Moment/, {selector: 'summary'})
    .map((summary) => [
      summary.textContent,
      summary.closest('details')?.querySelector('b')?.textContent,
    ]);
  expect(crossings).toEqual([
    ['Moment een', 'Je gaat naar om.'],
    ['Moment twee', 'Je gaat naar om.'],
    ['Moment drie', 'Je gaat naar thuis.'],
  ]);
});

test('lays another walk beside it, and takes it away again', async () => {
  await store('af', walkRecord('af', OWN));
  await store('ander', walkRecord('ander', walked(['twee', 'om', 'drie', 'weg']), 'Eerder'));
  await store('half', walkRecord('half', walked(['om']), 'Half'));
  await open('af');
  await waitFor(() => expect(beside()).toBeInTheDocument());
  const choice = beside() ?? document.body;
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({textContent}) => textContent),
  ).toEqual(['Niets ernaast', 'Eerder: Einde weg']);
  expect(screen.getByText('Na 3 keuzes kwam je uit bij ‘Einde weg’.')).toBeInTheDocument();
  await userEvent.selectOptions(choice, 'Eerder: Einde weg');
  expect(screen.getByText('De andere keer: na 4 keuzes bij ‘Einde weg’.')).toBeInTheDocument();
  expect(screen.getByText('Bij ‘Moment twee’ gingen ze uit elkaar.')).toBeInTheDocument();
  await userEvent.selectOptions(choice, 'Niets ernaast');
  expect(screen.getByText('Na 3 keuzes kwam je uit bij ‘Einde weg’.')).toBeInTheDocument();
});

test('one walk alone has nothing to lie beside it', async () => {
  await store('af', walkRecord('af', OWN));
  await open('af');
  expect(beside()).not.toBeInTheDocument();
});

test('a walk whose way the story has no more cannot lie beside it', async () => {
  const old = walked(['twee', 'drie', 'thuis']);
  const [first, ...rest] = old.steps;
  await store('af', walkRecord('af', OWN));
  await store('heel', walkRecord('heel', walked(['om', 'drie', 'weg']), 'Heel'));
  await store(
    'oud',
    walkRecord('oud', {...old, steps: first ? [{...first, option: 'weg'}, ...rest] : []}, 'Oud'),
  );
  await open('af');
  await waitFor(() => expect(beside()).toBeInTheDocument());
  expect(screen.queryByRole('option', {name: /^Oud/})).not.toBeInTheDocument();
});

test('keeps what somebody wants to remember and the question for a session', async () => {
  await store('noteren', walkRecord('noteren', OWN));
  await open('noteren');
  const question = screen.getByRole('textbox', {
    name: 'Welke vraag neem je mee over je eigen werk?',
  });
  expect(question).toHaveAccessibleDescription(
    'Bijvoorbeeld: Hoe blijf ik staan, terwijl ik weg wil?',
  );
  await userEvent.type(question, 'Hoe?');
  await userEvent.type(screen.getByRole('textbox', {name: 'Wat wil je onthouden?'}), 'Kijken.');
  await waitFor(async () =>
    expect(await stored('noteren')).toMatchObject({data: {question: 'Hoe?', note: 'Kijken.'}}),
  );
  await screen.findByText('Bewaard op dit apparaat.');
  expect(screen.getByText('Clinic.')).toBeInTheDocument();
  expect(screen.getByRole('link', {name: /^Veilig werken/})).toHaveAttribute(
    'href',
    '/methodiek/veilig-werken',
  );
});

test('walks it again from the first moment, in a record of its own', async () => {
  await store('af', walkRecord('af', OWN));
  await open('af');
  await userEvent.click(screen.getByRole('button', {name: 'Loop hem nog een keer'}));
  expect(await screen.findByRole('heading', {name: 'Moment een'})).toHaveFocus();
  expect(screen.queryByRole('button', {pressed: true})).not.toBeInTheDocument();
  expect(await stored('af')).toHaveProperty('data.steps.length', 3);
  await screen.findByText('Bewaard op dit apparaat.');
});

test('goes into a file as it stands', async () => {
  await store('bestand', walkRecord('bestand', OWN));
  await open('bestand');
  await userEvent.click(screen.getByRole('button', {name: 'Bewaar als bestand'}));
  await waitFor(() => expect(mockOffered).toHaveBeenCalledTimes(1));
  const [name, text] = mockOffered.mock.calls[0];
  expect(name).toMatch(/^de-deur-22-november-2026-.*\.json$/);
  expect(JSON.parse(text)).toMatchObject({content: {records: [{id: 'bestand', data: OWN}]}});
});
