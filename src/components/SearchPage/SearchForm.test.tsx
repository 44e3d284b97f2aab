import {act, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {ask} from '@site/src/search/ask';
import {hit, reply} from '@site/test/builders/search';
import {goTo} from '@site/test/mocks/docusaurus/router';
import SearchForm from './SearchForm';

jest.mock('@site/src/search/ask', () => ({ask: jest.fn()}));
jest.mock('@site/src/content/searchMode', () => ({searchMode: {mode: 'embedded'}}));

const KINDS = new Map([
  ['kaart', 3],
  ['uitleg', 1],
]);

beforeEach(() => jest.mocked(ask).mockResolvedValue(reply([[hit()]], {kinds: KINDS})));

const show = (search = '') => {
  goTo({pathname: '/zoeken/', search});
  return act(async () => render(<SearchForm />));
};
const field = () => screen.getByRole('searchbox', {name: 'Zoek op deze site'});
const status = () => screen.getByRole('status');
const lastAsked = () => jest.mocked(ask).mock.lastCall?.slice(0, 2);

test('asks what stands in the address', async () => {
  await show('?q=hulp&soort=kaart');
  expect(field()).toHaveValue('hulp');
  expect(lastAsked()).toEqual(['hulp', {limit: 20, kind: 'kaart'}]);
  expect(status()).toHaveTextContent('1 pagina gevonden');
});

test('asks nothing of an empty field', async () => {
  await show();
  expect(ask).not.toHaveBeenCalled();
  expect(status()).toBeEmptyDOMElement();
});

test('asks what is typed', async () => {
  await show();
  await userEvent.type(field(), 'hulp & zo');
  expect(field()).toHaveValue('hulp & zo');
  expect(lastAsked()).toEqual(['hulp & zo', {limit: 20}]);
});

test('takes no more of a question in an address than the field does', async () => {
  await show(`?q=${'a'.repeat(2000)}`);
  expect(lastAsked()?.[0]).toHaveLength(500);
});

test('offers the kinds that were found, and asks for the one that is chosen', async () => {
  await show('?q=hulp');
  expect(screen.getAllByRole('radio')).toHaveLength(3);
  expect(screen.getByRole('radio', {name: 'Alles'})).toBeChecked();
  await userEvent.click(screen.getByRole('radio', {name: 'Kaarten om te printen (3)'}));
  expect(lastAsked()).toEqual(['hulp', {limit: 20, kind: 'kaart'}]);
  expect(screen.getByRole('radio', {name: /Kaarten/})).toBeChecked();
  await userEvent.click(screen.getByRole('radio', {name: 'Alles'}));
  expect(lastAsked()).toEqual(['hulp', {limit: 20}]);
});

test('still offers the chosen kind when nothing of it was found', async () => {
  await show('?q=hulp&soort=bron');
  expect(screen.getByRole('radio', {name: 'Bronnen (0)'})).toBeChecked();
});

test('shows more when there is more', async () => {
  jest.mocked(ask).mockResolvedValue(reply([[hit()]], {total: 25}));
  await show('?q=hulp');
  await userEvent.click(screen.getByRole('button', {name: 'Toon meer'}));
  expect(lastAsked()).toEqual(['hulp', {limit: 40}]);
  expect(screen.queryByRole('button', {name: 'Toon meer'})).not.toBeInTheDocument();
});

test('asks what was probably meant by a press, and puts it in the field', async () => {
  jest.mocked(ask).mockResolvedValue(reply([[hit()]], {corrected: 'hulp'}));
  await show('?q=hlup');
  await userEvent.click(screen.getByRole('button', {name: 'hulp'}));
  expect(field()).toHaveValue('hulp');
  expect(lastAsked()?.[0]).toBe('hulp');
});

test('after a failure it asks again by a press', async () => {
  jest.mocked(ask).mockRejectedValueOnce(new TypeError('offline'));
  await show('?q=hulp');
  expect(status()).toHaveTextContent('Zoeken lukt nu niet.');
  await userEvent.click(screen.getByRole('button', {name: 'Probeer opnieuw'}));
  expect(status()).toHaveTextContent('1 pagina gevonden');
});

test('leads to this page before its script works', async () => {
  await show();
  expect(field().closest('form')).toHaveAttribute('action', '/zoeken/');
  expect(field()).toHaveAttribute('name', 'q');
});
