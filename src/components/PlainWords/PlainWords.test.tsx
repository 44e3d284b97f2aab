import {render, screen, within} from '@testing-library/react';
import type {OfficialWord} from '@site/src/schemas/officialWord';
import PlainWords from './index';

jest.mock(
  '@generated/catalog/default/official-words.json',
  (): OfficialWord[] => [
    {official: 'alsmede', plain: 'en, en ook', forms: [], letters_only: false},
    {official: 'beschikking', plain: 'besluit', forms: ['beschikkingen'], letters_only: true},
  ],
  {virtual: true},
);

test('names both columns', () => {
  render(<PlainWords />);
  expect(screen.getAllByRole('columnheader').map(({textContent}) => textContent)).toEqual([
    'Staat er',
    'Schrijf liever',
  ]);
});

test('puts what people say beside each official word, also one for letters only', () => {
  render(<PlainWords />);
  const [, ...rows] = screen.getAllByRole('row');
  expect(
    rows.map((row) => [
      within(row).getByRole('rowheader').textContent,
      within(row).getByRole('cell').textContent,
    ]),
  ).toEqual([
    ['alsmede', 'en, en ook'],
    ['beschikking', 'besluit'],
  ]);
});
