import {render, screen, within} from '@testing-library/react';
import {publicFact} from '@site/test/builders/records';
import FactNotes from './index';

test('lists every note of the page in order, with statement, source and limit', () => {
  render(
    <FactNotes
      facts={[
        publicFact({id: 'R02', statement: 'Tweede feit.', limit: 'Grens van twee.'}),
        publicFact({id: 'R01', statement: 'Eerste feit.', limit: 'Grens van een.'}),
      ]}
    />,
  );
  expect(screen.getByText('Bronnen en grenzen bij deze pagina (2)').tagName).toBe('SUMMARY');
  const [first, second] = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(first).toHaveTextContent(/^Tweede feit\..*Bron: Divosa.*Grens: Grens van twee\.$/);
  expect(second).toHaveTextContent(/^Eerste feit\..*Grens: Grens van een\.$/);
});
