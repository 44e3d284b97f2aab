import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ColorMode from './index';

const mockSetColorMode = jest.fn();
let mockChoice: 'light' | 'dark' | null = null;
jest.mock('@docusaurus/theme-common', () => ({
  useColorMode: () => ({colorModeChoice: mockChoice, setColorMode: mockSetColorMode}),
}));

test.each([
  [null, 'zoals je apparaat', 'light'],
  ['light', 'licht', 'dark'],
  ['dark', 'donker', null],
] as const)('%s is told as "%s", and the next click makes it %s', async (choice, name, next) => {
  mockChoice = choice;
  render(<ColorMode />);
  await userEvent.click(screen.getByRole('button', {name: `Wissel kleuren (nu: ${name})`}));
  expect(mockSetColorMode.mock.calls).toEqual([[next]]);
});

test('can be pressed in the HTML that the server sends', () => {
  render(<ColorMode />);
  expect(screen.getByRole('button')).toBeEnabled();
});
