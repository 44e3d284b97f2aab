import type {ReactNode} from 'react';
import {act, fireEvent, render, screen} from '@testing-library/react';
import SearchButton from './SearchButton';

jest.mock('./SearchDialog', () => ({
  __esModule: true,
  default: () => <dialog open aria-label="Zoeken" />,
}));

jest.mock(
  '@docusaurus/ErrorBoundary',
  () => ({__esModule: true, default: ({children}: {children: ReactNode}) => children}),
  {virtual: true},
);

/** As the loader does: made by a script, and so not trusted. */
const playBack = () => fireEvent.keyDown(document.body, {key: 'k', ctrlKey: true});

test('Ctrl+K that was answered and is then played back by the loader leaves the dialog open', async () => {
  render(<SearchButton />);
  playBack();
  expect(await screen.findByRole('dialog', {name: 'Zoeken'})).toBeVisible();
  playBack();
  await act(() => Promise.resolve());
  expect(screen.getByRole('dialog', {name: 'Zoeken'})).toBeVisible();
});
