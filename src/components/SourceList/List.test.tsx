import {render, screen} from '@testing-library/react';
import type * as Records from '@site/test/builders/records';
import List from './List';

jest.mock(
  '@generated/catalog/default/sources.json',
  () => {
    const {publicSource} = jest.requireActual<typeof Records>('@site/test/builders/records');
    return [
      publicSource({id: 'a', title: 'Van Zorgbelang', publisher: 'Zorgbelang'}),
      publicSource({id: 'b', title: 'Van de gemeente', publisher: 'Gemeente Epe', core: true}),
      publicSource({id: 'c', title: 'Van het CBS', publisher: 'CBS'}),
      publicSource({id: 'd', title: 'Van Divosa', publisher: 'Divosa', core: true}),
    ];
  },
  {virtual: true},
);

test('shows the core documents first, as they stand in the file, then the others by publisher', () => {
  render(<List />);
  expect(screen.getAllByRole('heading').map(({textContent}) => textContent)).toEqual([
    'Van de gemeente',
    'Van Divosa',
    'Van het CBS',
    'Van Zorgbelang',
  ]);
});

test('says above each group what it holds', () => {
  const {container} = render(<List />);
  expect(container).toHaveTextContent(
    /^De vijf documenten waarvan deze site is gemaaktVan de gemeente.*Andere bronnen, op naam van wie spreektVan het CBS/,
  );
});
