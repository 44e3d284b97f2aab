import {render, screen} from '@testing-library/react';
import {publicFact} from '@site/test/builders/records';
import FactCard from './index';

test('shows figure, sentence, source and limit in plain sight', () => {
  const figure = {text: '77 procent', unit: 'procent', precision: 'exact', value: 77} as const;
  const {container} = render(<FactCard fact={publicFact({figure, limit: 'Niet over werk.'})} />);
  expect(screen.getByText('77 procent')).toBeVisible();
  expect(screen.getByText('In Leiden steeg 77 procent van de deelnemers.')).toBeVisible();
  expect(screen.getByRole('link', {name: /^Divosa/})).toHaveAttribute(
    'href',
    '/bronnen#divosa-2020',
  );
  expect(container).toHaveTextContent('Grens: Niet over werk.');
  expect(screen.queryByRole('button')).toBeNull();
});

test('shows no figure where the fact has none', () => {
  const {container} = render(<FactCard fact={publicFact()} />);
  expect(container.querySelector('.figure')).toBeNull();
});
