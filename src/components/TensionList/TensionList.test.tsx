import {render, screen} from '@testing-library/react';
import type * as Records from '@site/test/builders/records';
import TensionList from './index';

jest.mock(
  '@generated/catalog/default/tensions.json',
  () => {
    const {publicTension} = jest.requireActual<typeof Records>('@site/test/builders/records');
    const sources = [
      {id: 'divosa-2020', label: 'Divosa, 18 juni 2020'},
      {id: 'tva-2021', label: 'TvA, 2021'},
    ];
    return [
      publicTension({sources}),
      publicTension({id: 'X02', title: 'Tilburg, of alle pilots?'}),
    ];
  },
  {virtual: true},
);

test('shows each tension at its own address: title, question, story, choice and sources', () => {
  const {container} = render(<TensionList />);
  expect(screen.getAllByRole('heading', {level: 3}).map(({textContent}) => textContent)).toEqual([
    'Klein, of een groot verschil?',
    'Tilburg, of alle pilots?',
  ]);
  const first = container.querySelector('#x01');
  expect(first).toHaveTextContent('Maakt de aanpak een groot verschil?');
  expect(first).toHaveTextContent('De ene bron zegt klein, de andere groot.');
  expect(first).toHaveTextContent(
    'Daarom schrijven wij het zo: Wij schrijven klein maar positief.',
  );
  expect(first).toHaveTextContent(/Bronnen: Divosa, 18 juni 2020 · TvA, 2021$/);
  expect(container.querySelector('#x02')).toHaveTextContent('Tilburg, of alle pilots?');
});

test('links to each source', () => {
  render(<TensionList />);
  const [link] = screen.getAllByRole('link', {name: 'Divosa, 18 juni 2020'});
  expect(link).toHaveAttribute('href', '/bronnen#divosa-2020');
});
