import {fireEvent, render, screen} from '@testing-library/react';
import PrintButton from './index';

test('prints the page at a click, and not before', () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => {});
  render(<PrintButton />);
  expect(print).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', {name: 'Druk deze bladzijde af'}));
  expect(print).toHaveBeenCalledTimes(1);
});

test('never sends a form it may stand in', () => {
  render(<PrintButton />);
  expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
});
