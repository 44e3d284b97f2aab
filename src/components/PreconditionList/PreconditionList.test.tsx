import {render, screen, within} from '@testing-library/react';
import PreconditionList from './index';

jest.mock(
  '@generated/catalog/default/preconditions.json',
  () => [
    {id: 'kwetsbare-inwoners', number: 1, label: 'Investeren', summary: 'Er is tijd.'},
    {id: 'caseload', number: 2, label: 'Een caseload die te doen is', summary: 'Niet te veel.'},
  ],
  {virtual: true},
);

test('lists the preconditions in order, each with its sentence and a link to its page', () => {
  render(<PreconditionList />);
  const items = screen.getAllByRole('listitem');
  expect(items.map(({textContent}) => textContent)).toEqual([
    expect.stringMatching(/^Investeren.*Er is tijd\.$/),
    expect.stringMatching(/^Een caseload die te doen is.*Niet te veel\.$/),
  ]);
  expect(within(items[1]!).getByRole('link')).toHaveAttribute('href', '/randvoorwaarden/caseload');
});
