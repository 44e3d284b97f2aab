import {holdPresses} from './holdPresses';

const pressed = jest.fn();

/** The page's own scripts hear a press only after hydration: here, once `listen` is called. */
const listen = () => {
  document.querySelectorAll('button').forEach((button) => {
    button.addEventListener('click', () => pressed(button.id));
  });
};

const press = (id: string) => document.getElementById(id)?.click();

beforeEach(() => {
  document.body.innerHTML =
    '<button id="a">A</button><button id="b"><span id="in-b">B</span></button>' +
    '<button id="menu" popovertarget="m">Menu</button><div id="m" popover></div><a id="link" href="#x">x</a>';
});

test('each press is answered before the next comes, as state that a press changed needs', async () => {
  const end = holdPresses();
  press('a');
  press('b');
  const order: string[] = [];
  document.getElementById('a')?.addEventListener('click', () => {
    order.push('a');
    queueMicrotask(() => order.push('a is done'));
  });
  document.getElementById('b')?.addEventListener('click', () => order.push('b'));
  await end(true);
  expect(order).toEqual(['a', 'a is done', 'b']);
});

test('presses before the page can answer are played back in order, once', async () => {
  const end = holdPresses();
  press('in-b');
  press('a');
  press('b');
  listen();
  await end(true);
  expect(pressed.mock.calls).toEqual([['b'], ['a'], ['b']]);
  press('a');
  expect(pressed).toHaveBeenCalledTimes(4);
});

test('a button that waits says so, and no longer when it has been answered', async () => {
  const end = holdPresses();
  press('a');
  expect(document.getElementById('a')).toHaveAttribute('aria-busy', 'true');
  await end(true);
  expect(document.getElementById('a')).not.toHaveAttribute('aria-busy');
});

test('a new button in the place of the old one gets the press', async () => {
  const end = holdPresses();
  press('b');
  document
    .getElementById('b')
    ?.replaceWith(Object.assign(document.createElement('button'), {id: 'new'}));
  listen();
  await end(true);
  expect(pressed.mock.calls).toEqual([['new']]);
});

test('what the browser answers itself goes through', async () => {
  const end = holdPresses();
  const heard = jest.fn((event: Event) => event.defaultPrevented);
  document.addEventListener('click', heard);
  press('menu');
  press('link');
  expect(heard.mock.results.map(({value}) => value as unknown)).toEqual([false, false]);
  await end(true);
});

test('after a fault the buttons wait no longer, and a new press is kept again', async () => {
  const end = holdPresses();
  press('a');
  await end(false);
  expect(document.getElementById('a')).not.toHaveAttribute('aria-busy');
  press('b');
  listen();
  await end(true);
  expect(pressed.mock.calls).toEqual([['b']]);
});
