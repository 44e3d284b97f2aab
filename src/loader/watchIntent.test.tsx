import {watchIntent} from './watchIntent';

let wake: jest.Mock;

beforeEach(() => {
  wake = jest.fn();
  document.body.innerHTML =
    '<p id="text">Tekst</p><button id="button">Knop</button>' +
    '<a href="/bronnen/"><b id="link">Bronnen</b></a><a id="name">Naam</a>';
  watchIntent(wake);
});

const find = (id: string) => document.getElementById(id) ?? document.body;
const pointer = (type: string, pointerType: string, id = 'text') =>
  find(id).dispatchEvent(new PointerEvent(type, {bubbles: true, pointerType}));

test.each(['mouse', 'pen'])('a %s that moves over the page shows intent', (pointerType) => {
  pointer('pointerover', pointerType);
  expect(wake).toHaveBeenCalled();
});

test('a finger that is put down or scrolls is reading', () => {
  pointer('pointerover', 'touch');
  pointer('pointerdown', 'touch');
  pointer('pointermove', 'touch');
  pointer('pointercancel', 'touch');
  window.dispatchEvent(new Event('scroll'));
  window.dispatchEvent(new Event('wheel'));
  expect(wake).not.toHaveBeenCalled();
});

test.each(['text', 'button', 'name'])('a tap on a %s shows intent', (id) => {
  pointer('pointerup', 'touch', id);
  expect(wake).toHaveBeenCalled();
});

test('a tap on a link leaves the page, also when it falls on a word within', () => {
  pointer('pointerup', 'touch', 'link');
  expect(wake).not.toHaveBeenCalled();
});

test('a press that no pointer made, as of a screen reader, shows intent', () => {
  find('button').click();
  expect(wake).toHaveBeenCalled();
});

test('a key shows intent, also on a link', () => {
  find('link').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}));
  expect(wake).toHaveBeenCalled();
});

test('focus that shows itself, as of Tab, is intent', () => {
  find('button').focus();
  expect(wake).toHaveBeenCalled();
});

test('focus that comes with a tap is not', () => {
  // A browser shows that focus not.
  jest.spyOn(find('button'), 'matches').mockReturnValue(false);
  find('button').focus();
  expect(find('button')).toHaveFocus();
  expect(wake).not.toHaveBeenCalled();
});

test('is heard also where a part of the page keeps an event to itself', () => {
  find('button').addEventListener('keydown', (event) => event.stopPropagation());
  find('button').dispatchEvent(new KeyboardEvent('keydown', {key: 'a', bubbles: true}));
  expect(wake).toHaveBeenCalled();
});

test('an event of the window itself, on no element, does no harm', () => {
  window.dispatchEvent(new FocusEvent('focusin'));
  expect(wake).not.toHaveBeenCalled();
  window.dispatchEvent(new MouseEvent('click'));
  expect(wake).toHaveBeenCalled();
});
