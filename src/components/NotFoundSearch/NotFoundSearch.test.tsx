import {act, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {ask} from '@site/src/search/ask';
import {hit, reply} from '@site/test/builders/search';
import {goTo} from '@site/test/mocks/docusaurus/router';
import NotFoundSearch from './index';

jest.mock('@site/src/search/ask', () => ({ask: jest.fn()}));
jest.mock('@site/src/content/searchMode', () => ({searchMode: {mode: 'embedded'}}));

beforeEach(() => jest.mocked(ask).mockResolvedValue(reply([[hit()]])));

const show = (pathname: string) => {
  goTo({pathname});
  return act(async () => render(<NotFoundSearch />));
};
const asked = () => jest.mocked(ask).mock.calls.map(([question]) => question);

test.each([
  ['/methodiek/klein-beginnen/', 'methodiek klein beginnen'],
  ['/oud/pagina.html', 'oud pagina'],
  ['/%C3%A9%C3%A9n-loket/', 'één loket'],
  ['/<script>alert(1)</script>', 'script alert 1 script'],
])('asks for the words of %s', async (pathname, words) => {
  await show(pathname);
  expect(asked()).toEqual([words]);
  expect(screen.getByRole('heading')).toHaveTextContent('Misschien zocht je dit');
  expect(screen.getByRole('link', {name: 'Hulp vragen'})).toHaveAttribute('href', '/hulp/');
});

test.each(['/', '/%C3', '/-/'])('asks nothing of %s, which has no words', async (pathname) => {
  await show(pathname);
  expect(ask).not.toHaveBeenCalled();
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
});

test('asks what was probably meant by a press', async () => {
  jest.mocked(ask).mockResolvedValue(reply([[hit()]], {corrected: 'hulp vragen'}));
  await show('/hlup-vragen/');
  await userEvent.click(screen.getByRole('button', {name: 'hulp vragen'}));
  expect(asked()).toEqual(['hlup vragen', 'hulp vragen']);
});

test('who finds nothing gets ways on', async () => {
  jest.mocked(ask).mockResolvedValue(reply([]));
  await show('/onzin/');
  expect(screen.getAllByRole('link')).toHaveLength(3);
});
