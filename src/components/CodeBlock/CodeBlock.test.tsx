import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import CodeBlock from './index';

const CODE = '- id: caseload\n  term: caseload <20>\n';

const status = () => screen.getByRole('status');
const copy = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', {name: 'Kopieer'}));

test('shows the text as it is, within reach of the arrow keys', async () => {
  render(<CodeBlock code={CODE} />);
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe(CODE);
  expect(status()).toBeEmptyDOMElement();
});

test('copies the text and says so', async () => {
  const user = userEvent.setup();
  render(<CodeBlock code={CODE} />);
  await copy(user);
  await expect(navigator.clipboard.readText()).resolves.toBe(CODE);
  expect(status()).toHaveTextContent('Gekopieerd.');
});

test.each([
  ['refuses', {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))}],
  ['has no clipboard', undefined],
])('says how to copy when the browser %s', async (_, clipboard) => {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  render(<CodeBlock code={CODE} />);
  await copy(user);
  expect(status()).toHaveTextContent(
    'Kopiëren lukt hier niet. Selecteer de tekst en kopieer die zelf.',
  );
});
