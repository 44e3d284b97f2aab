import {holdKey} from './holdKey';

const heard = jest.fn((event: KeyboardEvent) => ({
  on: event.target instanceof Element && event.target.id,
  key: event.key,
  code: event.code,
  ctrlKey: event.ctrlKey,
  shiftKey: event.shiftKey,
}));

/** The page's own scripts hear a key only after hydration. */
const listen = () => document.body.addEventListener('keydown', heard);

beforeEach(() => {
  document.body.innerHTML = '<input id="field"><button id="button">Knop</button>';
});
afterEach(() => document.body.removeEventListener('keydown', heard));

function type(id: string, key: string, init: KeyboardEventInit = {}): Event {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...init});
  document.getElementById(id)?.dispatchEvent(event);
  return event;
}

test("the page's scripts hear the last key where it was pressed, and only that one", () => {
  const end = holdKey();
  type('button', 'Enter');
  type('field', 'k', {code: 'KeyK', ctrlKey: true});
  listen();
  end()();
  expect(heard.mock.results.map(({value}) => value as unknown)).toEqual([
    {on: 'field', key: 'k', code: 'KeyK', ctrlKey: true, shiftKey: false},
  ]);
});

test('the browser answers each key itself, as always', () => {
  const end = holdKey();
  listen();
  expect(type('field', 'Tab').defaultPrevented).toBe(false);
  expect(heard).toHaveBeenCalledTimes(1);
  end()();
});

test('after that a key is heard once', () => {
  holdKey()()();
  listen();
  type('field', 'a');
  expect(heard).toHaveBeenCalledTimes(1);
});

test.each(['Shift', 'Control', 'Alt', 'Meta'])('%s alone takes the place of no key', (key) => {
  const end = holdKey();
  type('field', '/');
  type('field', key);
  listen();
  end()();
  expect(heard.mock.results).toMatchObject([{value: {key: '/'}}]);
});

test('a letter that came to stand in a field is not heard again, a key after it is', () => {
  const write = (key: string) => {
    type('field', key);
    document.getElementById('field')?.dispatchEvent(new Event('input', {bubbles: true}));
  };
  const end = holdKey();
  write('a');
  listen();
  end()();
  expect(heard).not.toHaveBeenCalled();

  document.body.removeEventListener('keydown', heard);
  const endNext = holdKey();
  write('a');
  type('field', 'Escape');
  listen();
  endNext()();
  expect(heard.mock.results).toMatchObject([{value: {key: 'Escape'}}]);
});

test('nothing is heard when no key was pressed', () => {
  const end = holdKey();
  listen();
  end()();
  expect(heard).not.toHaveBeenCalled();
});

test('an element that is gone meanwhile hears nothing of its key', () => {
  const field = document.getElementById('field');
  const end = holdKey();
  type('field', 'a');
  field?.remove();
  field?.addEventListener('keydown', heard);
  end()();
  expect(heard).not.toHaveBeenCalled();
});
