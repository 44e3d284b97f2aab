import {render, screen, within} from '@testing-library/react';
import PageNotes from './index';

test('keeps the notes closed under their title', () => {
  render(
    <PageNotes about="terms" title="Woorden uitgelegd (1)">
      <p>Een uitkering van de gemeente.</p>
    </PageNotes>,
  );
  const notes = screen.getByRole('group');
  expect(notes).not.toHaveAttribute('open');
  expect(within(notes).getByText('Woorden uitgelegd (1)').tagName).toBe('SUMMARY');
  expect(within(notes).getByText('Een uitkering van de gemeente.')).not.toBeVisible();
});
