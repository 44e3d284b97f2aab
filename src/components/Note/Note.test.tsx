import {act, fireEvent, render, screen} from '@testing-library/react';
import Note from './index';

beforeEach(() => {
  jest.useFakeTimers();
  render(
    <Note sign="1" label="Bron, noot 1" note="De bron.">
      <mark>77 procent</mark>
    </Note>,
  );
});

afterEach(() => {
  jest.useRealTimers();
});

const words = () => screen.getByText('77 procent');
const button = () => screen.getByRole('button', {name: 'Bron, noot 1'});
const isOpen = () => screen.getByRole('note').matches(':popover-open');
const wait = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));

test('the button opens the card without JavaScript', () => {
  const card = screen.getByRole('note');
  expect(button()).toHaveAttribute('popovertarget', card.id);
  expect(card).toHaveAttribute('popover', 'auto');
  expect(card).toHaveTextContent('De bron.');
});

test('a mouse over the words opens the card, and it closes after the mouse has left', () => {
  fireEvent.pointerEnter(words(), {pointerType: 'mouse'});
  expect(isOpen()).toBe(true);
  fireEvent.pointerLeave(words());
  wait(200);
  expect(isOpen()).toBe(true);
  wait(100);
  expect(isOpen()).toBe(false);
});

test('a mouse that comes back in time keeps the card open', () => {
  fireEvent.pointerEnter(words(), {pointerType: 'mouse'});
  fireEvent.pointerLeave(words());
  wait(200);
  fireEvent.pointerEnter(words(), {pointerType: 'mouse'});
  wait(1000);
  expect(isOpen()).toBe(true);
});

test('a card that hover opened and Escape closed opens again with a click', () => {
  fireEvent.pointerEnter(words(), {pointerType: 'mouse'});
  fireEvent(screen.getByRole('note'), Object.assign(new Event('toggle'), {newState: 'closed'}));
  expect(fireEvent.click(button())).toBe(true);
});

test('a finger does not open the card by touching the words', () => {
  fireEvent.pointerEnter(words(), {pointerType: 'touch'});
  expect(isOpen()).toBe(false);
});

test('a click on a card that hover opened keeps it: the browser does not close it', () => {
  fireEvent.pointerEnter(words(), {pointerType: 'mouse'});
  // fireEvent says false of an event whose own work was prevented.
  expect(fireEvent.click(button())).toBe(false);
  fireEvent.pointerLeave(words());
  wait(1000);
  expect(isOpen()).toBe(true);
  expect(fireEvent.click(button())).toBe(true);
});
