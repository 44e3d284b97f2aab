import {fireEvent, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {GlossaryEntry} from '@site/src/domain/catalog/types';
import Glossary from './index';

jest.mock('@docusaurus/useBrokenLinks', () => ({
  __esModule: true,
  default: () => ({collectAnchor: () => {}}),
}));

let mockLocation = {hash: ''};
jest.mock('@docusaurus/router', () => ({useLocation: () => mockLocation}));

jest.mock(
  '@generated/catalog/default/glossary.json',
  (): GlossaryEntry[] => {
    const entry = {forms: [], definition: 'Wat het woord betekent.', see: [], sources: []};
    return [
      {...entry, id: 'aanpak', term: 'aanpak'},
      {...entry, id: 'avg', term: 'Algemene verordening', forms: ['AVG']},
      {...entry, id: 'contactpersoon', term: 'één contactpersoon', definition: 'Een vaste coach.'},
    ];
  },
  {virtual: true},
);

const ALL = ['aanpak', 'Algemene verordening (AVG)', 'één contactpersoon'];

beforeEach(() => {
  mockLocation = {hash: ''};
});

const field = () => screen.getByRole('searchbox', {name: 'Zoek een begrip'});
const status = () => screen.getByRole('status').textContent;
const clear = () => screen.queryByRole('button', {name: 'Wis'});
const namesOf = (role: string, level?: number) =>
  screen.queryAllByRole(role, level === undefined ? {} : {level}).map((one) => one.textContent);
const terms = () => namesOf('heading', 3);
const sections = () => namesOf('heading', 2);

test('begins empty, with every term and nothing to clear', () => {
  render(<Glossary />);
  expect(field()).toHaveValue('');
  expect(terms()).toEqual(ALL);
  expect(status()).toBe('3 begrippen');
  expect(clear()).toBeNull();
});

test('leaves the terms that fit what is typed, under their letters, and counts them', async () => {
  render(<Glossary />);
  await userEvent.type(field(), 'een vaste');
  expect(terms()).toEqual(['één contactpersoon']);
  expect(sections()).toEqual(['E']);
  expect(status()).toBe('1 begrip');
  expect(screen.getByRole('navigation')).toHaveTextContent(/^E$/);
});

test('leaves out a term beside one that fits', async () => {
  render(<Glossary />);
  await userEvent.type(field(), 'avg');
  expect(terms()).toEqual(['Algemene verordening (AVG)']);
  expect(sections()).toEqual(['A']);
});

test('says what to do when nothing fits, and shows no letters', async () => {
  render(<Glossary />);
  await userEvent.type(field(), 'xyz');
  expect(terms()).toEqual([]);
  expect(sections()).toEqual([]);
  expect(status()).toBe('Geen begrip gevonden. Typ een ander woord of minder letters.');
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('the button brings everything back, and the cursor to the field', async () => {
  render(<Glossary />);
  await userEvent.type(field(), 'avg');
  await userEvent.click(screen.getByRole('button', {name: 'Wis'}));
  expect(terms()).toEqual(ALL);
  expect(field()).toHaveValue('');
  expect(field()).toHaveFocus();
  expect(clear()).toBeNull();
});

test('Escape does the same', async () => {
  render(<Glossary />);
  await userEvent.type(field(), 'avg{Escape}');
  expect(terms()).toEqual(ALL);
  expect(field()).toHaveValue('');
});

test('a link to a term that is not shown brings everything back', async () => {
  const {rerender} = render(<Glossary />);
  await userEvent.type(field(), 'avg');
  mockLocation = {hash: '#contactpersoon'};
  rerender(<Glossary />);
  expect(terms()).toEqual(ALL);
  expect(field()).toHaveValue('');
});

test('a link to a term that is shown leaves what was typed', async () => {
  const {rerender} = render(<Glossary />);
  await userEvent.type(field(), 'avg');
  mockLocation = {hash: '#avg'};
  rerender(<Glossary />);
  expect(field()).toHaveValue('avg');
});

test('whoever comes by a link to a term can still look for another', async () => {
  mockLocation = {hash: '#aanpak'};
  render(<Glossary />);
  await userEvent.type(field(), 'avg');
  expect(terms()).toEqual(['Algemene verordening (AVG)']);
});

test('takes over what was typed before the page came alive: one input event with the whole text', () => {
  render(<Glossary />);
  fireEvent.input(field(), {target: {value: 'avg'}});
  expect(terms()).toEqual(['Algemene verordening (AVG)']);
});

test('says that it is a tool, and its field has a name and an id', () => {
  render(<Glossary />);
  expect(field().closest('[data-tool="begrippen"]')).toContainElement(screen.getByRole('status'));
  expect(field()).toHaveAttribute('name', 'begrip');
  expect(field()).toHaveAttribute('id', 'zoek-een-begrip');
});
