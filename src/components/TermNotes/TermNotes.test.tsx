import {render, screen} from '@testing-library/react';
import TermNotes from './index';

test('lists the terms of the page in the order given, each with what it means', () => {
  render(
    <TermNotes
      terms={[
        {id: 'trede', term: 'trede', definition: 'Een stap op de Participatieladder.'},
        {id: 'bijstand', term: 'bijstand', definition: 'Een uitkering van de gemeente.'},
      ]}
    />,
  );
  expect(screen.getByText('Woorden uitgelegd (2)').tagName).toBe('SUMMARY');
  expect(screen.getAllByRole('term').map(({textContent}) => textContent)).toEqual([
    'trede',
    'bijstand',
  ]);
  expect(screen.getAllByRole('definition').map(({textContent}) => textContent)).toEqual([
    'Een stap op de Participatieladder.',
    'Een uitkering van de gemeente.',
  ]);
});
