import {render, screen} from '@testing-library/react';
import type * as Records from '@site/test/builders/records';
import ReferenceList from './index';

jest.mock(
  '@generated/catalog/default/references.json',
  () => {
    const {reference} = jest.requireActual<typeof Records>('@site/test/builders/records');
    return [reference({number: 3}), reference({id: 'b', number: 4, remark: 'Elders anders.'})];
  },
  {virtual: true},
);

test('numbers references as the article prints them, with our remark in parentheses', () => {
  render(<ReferenceList />);
  const items = screen.getAllByRole<HTMLLIElement>('listitem');
  expect(items.map(({value, textContent}) => [value, textContent])).toEqual([
    [3, 'Baart, A. (2004). Een theorie van presentie.'],
    [4, 'Baart, A. (2004). Een theorie van presentie. (Elders anders)'],
  ]);
});
