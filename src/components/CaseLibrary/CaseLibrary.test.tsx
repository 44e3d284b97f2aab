import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {CaseInList} from '@site/src/domain/catalog/types';
import CaseLibrary from './index';

const mockCase = (id: string, domains: string[], dilemma: string, method: string): CaseInList => ({
  id,
  title: `Casus ${id}`,
  about: `Over ${id}.`,
  minutes: 7,
  domains,
  dilemma,
  method,
  bring: 'Hoe blijf ik staan?',
});

jest.mock('@site/src/content/cases', () => ({
  get cases() {
    return [
      mockCase('een', ['Wonen', 'Geld'], 'Vragen', 'Clinic'),
      mockCase('twee', ['Geld'], 'Vragen', 'Balint'),
      mockCase('drie', ['Wonen'], 'Wachten', 'Clinic'),
      mockCase('vier', ['Zingeving'], 'Wachten', 'Balint'),
    ];
  },
}));

const field = (name: string) => screen.getByRole('combobox', {name});
const select = (name: string, choice: string) => userEvent.selectOptions(field(name), choice);
const titles = () => screen.queryAllByRole('link').map(({textContent}) => textContent);
const count = () => screen.getByRole('status').textContent;

test('lists every case, with what it is about and where it is', () => {
  render(<CaseLibrary />);
  expect(count()).toBe('4 casussen');
  expect(titles()).toEqual(['Casus een', 'Casus twee', 'Casus drie', 'Casus vier']);
  expect(screen.getByRole('link', {name: 'Casus een'})).toHaveAttribute('href', '/casussen/een');
  expect(screen.getByText('Over een.')).toBeInTheDocument();
  expect(screen.getByText('7 minuten. Vragen. Wonen, Geld.')).toBeInTheDocument();
});

test('offers each choice once, after all of them', () => {
  render(<CaseLibrary />);
  const choices = ['Leefgebied', 'Dilemma', 'Manier van intervisie'].map((name) =>
    [...field(name).children].map(({textContent}) => textContent),
  );
  expect(choices).toEqual([
    ['Alle', 'Wonen', 'Geld', 'Zingeving'],
    ['Alle', 'Vragen', 'Wachten'],
    ['Alle', 'Clinic', 'Balint'],
  ]);
});

test.each([
  ['Leefgebied', 'Wonen', ['Casus een', 'Casus drie']],
  ['Dilemma', 'Vragen', ['Casus een', 'Casus twee']],
  ['Manier van intervisie', 'Balint', ['Casus twee', 'Casus vier']],
])('by %s alone it keeps what fits, and counts it', async (name, choice, left) => {
  render(<CaseLibrary />);
  await select(name, choice);
  expect(titles()).toEqual(left);
  expect(count()).toBe('2 casussen');
  await select(name, 'Alle');
  expect(count()).toBe('4 casussen');
});

test('by all three together it keeps what fits each', async () => {
  render(<CaseLibrary />);
  await select('Leefgebied', 'Geld');
  await select('Dilemma', 'Vragen');
  await select('Manier van intervisie', 'Clinic');
  expect(titles()).toEqual(['Casus een']);
  expect(count()).toBe('1 casus');
});

test('where nothing fits, one press shows all again', async () => {
  render(<CaseLibrary />);
  await select('Leefgebied', 'Zingeving');
  await select('Dilemma', 'Vragen');
  expect(count()).toBe('0 casussen');
  expect(titles()).toEqual([]);
  await userEvent.click(screen.getByRole('button', {name: 'Laat alle casussen zien'}));
  expect(count()).toBe('4 casussen');
  expect(field('Leefgebied')).toHaveDisplayValue('Alle');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
