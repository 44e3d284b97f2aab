import {act, fireEvent, render, screen} from '@testing-library/react';
import Note from './index';

const WORD_JOINER = '\u2060';

const SIGN = {sign: {shown: '1', label: 'Bron, noot 1'}};

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

function renderNote(props: Partial<typeof SIGN>) {
  const {container} = render(
    <Note {...props} note="De bron.">
      <mark>77 procent</mark>
    </Note>,
  );
  return container;
}

const words = () => screen.getByText('77 procent');
const isOpen = () => screen.getByRole('note').matches(':popover-open');
const wait = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));

describe.each([
  ['a sign behind the words', SIGN, 'Bron, noot 1'],
  ['the words themselves as the button', {}, '77 procent'],
])('with %s', (_title, props, name) => {
  const button = () => screen.getByRole('button', {name});

  beforeEach(() => {
    renderNote(props);
  });

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
});

test('a sign stands outside the words and never at the start of a line', () => {
  const container = renderNote(SIGN);
  expect(screen.getByRole('button')).not.toContainElement(words());
  expect(container.textContent).toBe(`77 procent${WORD_JOINER}1${WORD_JOINER}De bron.`);
});

test('without a sign the words are the button, with nothing added', () => {
  const container = renderNote({});
  expect(screen.getByRole('button', {name: '77 procent'})).toContainElement(words());
  expect(container.textContent).toBe('77 procentDe bron.');
});

test('two notes on a page each open their own card', () => {
  render(
    <>
      <Note note="Kaart van een.">een</Note>
      <Note note="Kaart van twee.">twee</Note>
    </>,
  );
  const [first, second] = screen.getAllByRole('note').map(({id}) => id);
  expect(first).not.toBe(second);
  expect(screen.getByRole('button', {name: 'twee'})).toHaveAttribute('popovertarget', second);
});
