import {render, screen} from '@testing-library/react';
import LoadFault from './index';

test('stands hidden where the loader finds it', () => {
  render(<LoadFault />);
  expect(document.getElementById('load-fault')).not.toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('shown, it says what still works and offers the button that the loader answers', () => {
  render(<LoadFault />);
  document.getElementById('load-fault')?.removeAttribute('hidden');
  expect(screen.getByRole('alert')).toHaveTextContent('Lezen en verder klikken kan gewoon.');
  const button = screen.getByRole('button', {name: 'Laad de pagina opnieuw'});
  expect(button.closest('#load-fault [data-reload]')).toBe(button);
});
